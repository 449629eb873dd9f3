package org.injeung.access;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.injeung.law.Words;

/**
 * Closes the ways round a human task that the permission to work on it opens in Camunda: variables that are no field of the form, and
 * notes on tasks that the caller cannot see. {@link CommandGuard} refuses the others.
 */
final class GuardedTaskService extends TaskServiceImpl {
    private final OpenTasks tasks;

    GuardedTaskService(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        tasks.checkFields(taskId, variables);
        super.complete(taskId, variables);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        tasks.checkFields(taskId, variables);
        return super.completeWithVariablesInReturn(taskId, variables, deserializeValues);
    }

    @Override
    public void claim(String taskId, String userId) {
        if (userId == null) {
            setAssignee(taskId, null);
        } else {
            super.claim(taskId, userId);
        }
    }

    /** Everybody gives back what is his; only who may assign tasks, and operates nothing, takes them from others. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null && tasks.isOfCaller(taskId)) {
            super.claim(taskId, null);
        } else {
            if (userId == null) {
                tasks.requireNoOperator();
            }
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        requireVisible(taskId);
        return super.createComment(taskId, processInstance, message);
    }

    /** Camunda tells anybody who knows its id. */
    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        var mayRead = createTaskQuery().taskId(taskId).count() > 0 || tasks.mayReadHistory(taskId);
        return mayRead ? super.getTaskComment(taskId, commentId) : null;
    }

    private void requireVisible(String taskId) {
        if (taskId == null || createTaskQuery().taskId(taskId).count() == 0) {
            throw new NotAllowed(new Words("The task is not visible to you", "볼 수 없는 업무입니다"));
        }
    }
}
