package org.injeung.access;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.injeung.engine.CaseVariables;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.Participants;

/**
 * Refuses people who may not do a human task: who is not in its group, who did not claim what somebody else claimed, and who
 * prepared or audited the case that the task decides. Writes down who completed what.
 */
final class TaskGuard implements TaskListener {
    private static final String ANYTHING = "*";

    private final Participants participants;
    private final Set<String> separateFrom;
    private final Set<String> separateFromOrigin;

    /**
     * Whoever started the case, or one that led to it, is kept apart as soon as anybody is.
     *
     * @param separateFrom activities in the case and in those that led to it; a start event's name where nobody else prepares
     * @param separateFromOrigin activities in those that led to it only; {@code *} for all
     */
    TaskGuard(Participants participants, Set<String> separateFrom, Set<String> separateFromOrigin) {
        this.participants = participants;
        this.separateFrom = separateFrom;
        this.separateFromOrigin = separateFromOrigin;
    }

    @Override
    public void notify(DelegateTask task) {
        var caller = Caller.of(task);
        if (caller.id().equals(Cases.SYSTEM)) {
            return; // the engine itself, when it creates a task
        }
        if (task.getEventName().equals(EVENTNAME_ASSIGNMENT)) {
            assign(task, caller);
        } else {
            complete(task, caller);
        }
    }

    private void assign(DelegateTask task, Caller caller) {
        var assignee = task.getAssignee();
        if (assignee == null) {
            return;
        }
        if (!assignee.equals(caller.id()) && !caller.isIn(Groups.MANAGERS)) {
            throw new AuthorizationException("Only a manager gives a task to somebody else");
        }
        requireMember(task, assignee);
        requireSeparate(task, assignee);
    }

    private void complete(DelegateTask task, Caller caller) {
        if (task.getAssignee() != null && !Objects.equals(task.getAssignee(), caller.id())) {
            throw new AuthorizationException("The task is claimed by " + task.getAssignee());
        }
        requireMember(task, caller.id());
        requireSeparate(task, caller.id());
        participants.recordContribution(CaseVariables.CASE_NUMBER.from(task), task.getTaskDefinitionKey(), caller.id());
    }

    private static void requireMember(DelegateTask task, String user) {
        var groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (groups.isEmpty()) {
            throw new Conflict("This task is finished already."); // its candidates went with it a moment ago
        }
        var member =
                task
                        .getProcessEngineServices()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(user)
                        .list()
                        .stream()
                        .anyMatch(group -> groups.contains(group.getId()));
        if (!member) {
            throw new AuthorizationException(
                    "The user " + user + " is not in a group that does this task: " + String.join(", ", groups));
        }
    }

    private void requireSeparate(DelegateTask task, String user) {
        if (separateFrom.isEmpty() && separateFromOrigin.isEmpty()) {
            return;
        }
        var caseNumber = CaseVariables.CASE_NUMBER.from(task);
        if (participants.startersWithOrigins(caseNumber).contains(user)) {
            throw new AuthorizationException("The user " + user + " started the case and may not do "
                    + task.getTaskDefinitionKey() + ": whoever prepared or audited a case does not decide it");
        }
        var led = participants.contributionsOfOrigins(caseNumber).stream()
                .filter(earlier ->
                        separateFromOrigin.contains(ANYTHING) || separateFromOrigin.contains(earlier.activity()));
        var all = participants.contributionsWithOrigins(caseNumber).stream()
                .filter(earlier -> separateFrom.contains(earlier.activity()));
        Stream.concat(led, all)
                .filter(earlier -> earlier.userId().equals(user))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new AuthorizationException("The user " + user + " did " + earlier.activity() + " in case "
                            + earlier.caseNumber() + " and may not do " + task.getTaskDefinitionKey()
                            + ": whoever prepared or audited a case does not decide it");
                });
    }
}
