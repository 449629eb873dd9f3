package org.injeung.deadlines;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.injeung.engine.Timers;
import org.injeung.law.Words;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.DeadlineTask;

/**
 * What waits in the engine for a deadline: tasks, the timers beside and behind them, and the variable that both were told. Works in
 * the running command of the engine.
 *
 * @param deadline as it is now
 * @param tasks the open tasks that are due then
 */
record Waiting(CaseDeadline deadline, List<DeadlineTask> tasks) {
    private static final Words DUE = new Words("\n\nDue: ", "\n기한: ");

    /** The documentation of the diagram and why the task is due when it is, as Tasklist shows it. */
    static String description(String documentation, CaseDeadline deadline) {
        return documentation(documentation)
                + DUE.en()
                + deadline.explanation().en()
                + DUE.ko()
                + deadline.explanation().ko();
    }

    private static String documentation(String description) {
        if (description == null) {
            return "";
        }
        var end = description.indexOf(DUE.en());
        return end < 0 ? description : description.substring(0, end);
    }

    /** The id of the execution, that one or one round it, that has a variable; null if none has. */
    static String holder(VariableScope scope, String variable) {
        var execution = execution(scope);
        while (execution != null && !execution.hasVariableLocal(variable)) {
            execution = execution.getParent();
        }
        return execution == null ? null : execution.getId();
    }

    /** The process instance of a step or task. */
    static String processInstance(VariableScope scope) {
        return execution(scope).getProcessInstanceId();
    }

    private static ExecutionEntity execution(VariableScope scope) {
        return scope instanceof TaskEntity task ? task.getExecution() : (ExecutionEntity) scope;
    }

    /** Moves all of it to the deadline. */
    void move(Instant before) {
        var engine = Context.getCommandContext();
        var due = Date.from(deadline.endsAt());
        for (var waiting : tasks) {
            var task = engine.getTaskManager().findTaskById(waiting.taskId());
            task.setDueDate(due);
            task.setDescription(description(task.getDescription(), deadline));
            task.triggerUpdateEvent();
        }
        if (!before.equals(deadline.endsAt())) {
            deadline.variableName().ifPresent(variable -> moveTimers(engine, variable, due));
        }
    }

    private void moveTimers(CommandContext engine, String variable, Date due) {
        var executionId = deadline.executionId().orElse(null);
        for (var job : engine.getJobManager().findJobsByProcessInstanceId(deadline.processInstanceId())) {
            if (job instanceof TimerEntity timer
                    && Timers.variable(timer).filter(variable::equals).isPresent()
                    && Objects.equals(holder(timer.getExecution(), variable), executionId)) {
                timer.setDuedate(due);
            }
        }
        var execution =
                executionId == null ? null : engine.getExecutionManager().findExecutionById(executionId);
        if (execution != null) {
            execution.setVariableLocal(variable, due);
        }
    }
}
