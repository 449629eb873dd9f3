package org.injeung.access;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;

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
                throw new BadUserRequestException("jobId: failed jobs are tried again one by one");
            }
            if (isDueDateSet) {
                throw new BadUserRequestException("dueDate: a job is due when its case says");
            }
            if (retries < 1) {
                throw new BadUserRequestException("retries: must be at least 1");
            }
            var job = createJobQuery().jobId(jobId).singleResult();
            if (job == null) {
                throw new NotFoundException("There is no job " + jobId);
            }
            if (job.getRetries() > 0) {
                throw new BadUserRequestException("retries: the job has not failed, it is tried by itself");
            }
            super.execute();
        }
    }
}
