package org.injeung.access;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;

/** Lets operators try a job again that has failed for good, one at a time and not before it is due, and no other. */
final class GuardedManagementService extends ManagementServiceImpl {
    private final ProcessEngineConfigurationImpl configuration;

    GuardedManagementService(ProcessEngineConfigurationImpl configuration) {
        super(configuration);
        this.configuration = configuration;
    }

    @Override
    public SetJobRetriesBuilderImpl setJobRetries(int retries) {
        return CommandGuard.isFromPerson(configuration)
                ? new OfOneFailedJob(commandExecutor, retries)
                : super.setJobRetries(retries);
    }

    private final class OfOneFailedJob extends SetJobRetriesBuilderImpl {
        OfOneFailedJob(CommandExecutor commands, int retries) {
            super(commands, retries);
        }

        @Override
        public void execute() {
            CommandGuard.requireOperator(configuration);
            if (jobId == null) {
                throw new InvalidInput(
                        "jobId", new Words("failed jobs are tried again one by one", "실패한 작업은 하나씩 다시 실행합니다"));
            }
            if (isDueDateSet) {
                throw new InvalidInput("dueDate", new Words("a job is due when its case says", "작업의 기한은 사건이 정합니다"));
            }
            if (retries < 1) {
                throw new InvalidInput("retries", new Words("must be at least 1", "1 이상이어야 합니다"));
            }
            var job = createJobQuery().jobId(jobId).singleResult();
            if (job == null) {
                throw new NotFound(new Words("job", "작업"), jobId);
            }
            if (job.getRetries() > 0) {
                throw new InvalidInput(
                        "retries",
                        new Words("the job has not failed, it is tried by itself", "실패한 작업이 아니므로 저절로 실행됩니다"));
            }
            super.execute();
        }
    }
}
