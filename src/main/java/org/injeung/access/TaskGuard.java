package org.injeung.access;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.injeung.engine.CaseVariables;
import org.injeung.law.Words;
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
            throw new NotAllowed(
                    new Words("Only a manager gives a task to somebody else", "업무를 다른 사람에게 넘기는 것은 결재권자만 할 수 있습니다"));
        }
        requireMember(task, assignee);
        requireSeparate(task, assignee);
    }

    private void complete(DelegateTask task, Caller caller) {
        if (task.getAssignee() != null && !Objects.equals(task.getAssignee(), caller.id())) {
            throw new NotAllowed(
                    new Words("The task is claimed by %s", "이 업무는 %s이(가) 맡고 있습니다").with(task.getAssignee()));
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
            throw new Conflict(new Words(
                    "This task is finished already.", "이미 끝난 업무입니다.")); // its candidates went with it a moment ago
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
            throw new NotAllowed(new Words(
                            "The user %s is not in a group that does this task: %s",
                            "%s 사용자는 이 업무를 하는 그룹에 속하지 않습니다: %s")
                    .with(user, People.groups(groups)));
        }
    }

    private void requireSeparate(DelegateTask task, String user) {
        if (separateFrom.isEmpty() && separateFromOrigin.isEmpty()) {
            return;
        }
        var caseNumber = CaseVariables.CASE_NUMBER.from(task);
        if (participants.startersWithOrigins(caseNumber).contains(user)) {
            throw new NotAllowed(new Words(
                            "The user %s started the case and may not do %s: whoever prepared or audited a case does not decide it",
                            "%s 사용자는 이 사건을 시작하였으므로 %s을(를) 할 수 없습니다. 사건을 준비하거나 심사한 사람은 결정하지 않습니다")
                    .with(user, task.getTaskDefinitionKey()));
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
                    throw new NotAllowed(new Words(
                                    "The user %s did %s in case %s and may not do %s: whoever prepared or audited a case does not decide it",
                                    "%s 사용자는 %3$s 사건에서 %2$s을(를) 하였으므로 %4$s을(를) 할 수 없습니다. 사건을 준비하거나 심사한 사람은 결정하지 않습니다")
                            .with(user, earlier.activity(), earlier.caseNumber(), task.getTaskDefinitionKey()));
                });
    }
}
