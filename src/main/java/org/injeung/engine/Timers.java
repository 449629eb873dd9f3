package org.injeung.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Holds every timer to the instant that its diagram names, {@code ${cooldownEndsAt}}: one that fires before, as somebody moved it in the
 * database or a server's clock was ahead, does nothing and waits again until then.
 */
@ApplicationScoped
public class Timers extends AbstractProcessEnginePlugin {
    private static final Logger LOG = Logger.getLogger(Timers.class.getName());

    /** How the engine keeps what a diagram says about a timer. */
    private static final Pattern DECLARATION = Pattern.compile("DATE: \\$\\{(\\w+)}");

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomJobHandlers(List.of(new Between(), new Beside()));
    }

    /** The variable with the instant for which a timer waits. */
    public static Optional<String> variable(TimerEntity timer) {
        return Optional.ofNullable(timer.getJobDefinition())
                .map(definition -> DECLARATION.matcher(definition.getJobConfiguration()))
                .filter(declaration -> declaration.matches())
                .map(declaration -> declaration.group(1));
    }

    private static boolean isEarly(ExecutionEntity execution, CommandContext engine) {
        var timer = (TimerEntity) engine.getCurrentJob();
        var instant = variable(timer).map(execution::getVariable).map(Date.class::cast);
        if (instant.filter(ClockUtil.getCurrentTime()::before).isEmpty()) {
            return false;
        }
        timer.createNewTimerJob(instant.get());
        LOG.log(Level.WARNING, "{0} of {1} fired early, and waits again until {2}", new Object[] {
            timer.getActivityId(),
            execution.getProcessBusinessKey(),
            instant.get().toInstant()
        });
        return true;
    }

    private static final class Between extends TimerCatchIntermediateEventJobHandler {
        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext engine, String tenant) {
            if (!isEarly(execution, engine)) {
                super.execute(timer, execution, engine, tenant);
            }
        }
    }

    private static final class Beside extends TimerExecuteNestedActivityJobHandler {
        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext engine, String tenant) {
            if (!isEarly(execution, engine)) {
                super.execute(timer, execution, engine, tenant);
            }
        }
    }
}
