package org.injeung.access;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Closes the ways round a human task that the permission to work on it opens in Camunda: variables that are no field of the form,
 * BPMN errors and delegation, which end or change a task without completing it, and notes on tasks that the caller cannot see.
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

    /** Everybody gives back what is his; only who may assign tasks takes them from others. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null && tasks.isOfCaller(taskId)) {
            super.claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void deleteTask(String taskId) {
        throw refused("Tasks are completed, not deleted");
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw refused("Tasks are not delegated: give the task back, or ask a manager to reassign it");
    }

    /** Who may do a task is written in its diagram; {@link TaskGuard} reads it from these links. */
    @Override
    public void addUserIdentityLink(String taskId, String userId, String identityLinkType) {
        throw refused("Who may do a task is written in its diagram");
    }

    @Override
    public void addGroupIdentityLink(String taskId, String groupId, String identityLinkType) {
        throw refused("Who may do a task is written in its diagram");
    }

    @Override
    public void addCandidateUser(String taskId, String userId) {
        addUserIdentityLink(taskId, userId, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void addCandidateGroup(String taskId, String groupId) {
        addGroupIdentityLink(taskId, groupId, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void deleteUserIdentityLink(String taskId, String userId, String identityLinkType) {
        addUserIdentityLink(taskId, userId, identityLinkType);
    }

    @Override
    public void deleteGroupIdentityLink(String taskId, String groupId, String identityLinkType) {
        addGroupIdentityLink(taskId, groupId, identityLinkType);
    }

    @Override
    public void deleteCandidateUser(String taskId, String userId) {
        addCandidateUser(taskId, userId);
    }

    @Override
    public void deleteCandidateGroup(String taskId, String groupId) {
        addCandidateGroup(taskId, groupId);
    }

    @Override
    public void resolveTask(String taskId) {
        throw refused("Tasks are completed, not resolved");
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        resolveTask(taskId);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw refused("Tasks are completed, they report no BPMN errors");
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        handleBpmnError(taskId, errorCode, null, null);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        handleBpmnError(taskId, errorCode, errorMessage, null);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw refused("Tasks are completed, they report no escalations");
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        handleEscalation(taskId, escalationCode, null);
    }

    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        requireVisible(taskId);
        return super.createComment(taskId, processInstance, message);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstance, String name, String description, String url) {
        throw refused("Files are not kept at tasks");
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstance, String name, String description, InputStream content) {
        throw refused("Files are not kept at tasks");
    }

    private void requireVisible(String taskId) {
        if (taskId == null || createTaskQuery().taskId(taskId).count() == 0) {
            throw new AuthorizationException("The task is not visible to you");
        }
    }

    private static BadUserRequestException refused(String why) {
        return new BadUserRequestException(why);
    }
}
