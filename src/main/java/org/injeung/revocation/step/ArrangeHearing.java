package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.HEARING_ON;
import static org.injeung.revocation.RevocationProcess.HEARING_OPENS_AT;
import static org.injeung.revocation.RevocationProcess.HEARING_PLACE;
import static org.injeung.revocation.RevocationProcess.HEARING_PRESIDER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Words;
import org.injeung.registry.Contribution;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Participants;
import org.injeung.registry.Revocations;
import org.injeung.revocation.policy.HearingPolicy;

/** Takes day, place and presider of the hearing. */
@Named
@Dependent
public class ArrangeHearing implements TaskListener {
    private final Revocations revocations;
    private final Participants participants;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ArrangeHearing(Revocations revocations, Participants participants, Deadlines deadlines, Clock clock) {
        this.revocations = revocations;
        this.participants = participants;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var hearingOn = HEARING_ON.from(task);
        var presider = HEARING_PRESIDER.from(task);
        var officer = Caller.of(task).id();
        var now = clock.instant();
        HearingPolicy.objection(
                        hearingOn,
                        now,
                        opening -> deadlines.periods().before("hearingNotice", opening),
                        deadlines.count("hearingLatest", now))
                .ifPresent(objection -> {
                    throw new InvalidInput(HEARING_ON.name(), objection);
                });
        var objections = HearingPolicy.objections(presider, officers(task), worked(caseNumber, officer));
        if (!objections.isEmpty()) {
            throw new InvalidInput(HEARING_PRESIDER.name(), Words.join("; ", objections));
        }
        revocations.arrange(caseNumber, hearingOn, HEARING_PLACE.from(task), presider, officer);
        HEARING_OPENS_AT.to(task, HearingPolicy.opening(hearingOn, now));
    }

    private static Set<String> officers(DelegateTask task) {
        return task
                .getProcessEngineServices()
                .getIdentityService()
                .createUserQuery()
                .memberOfGroup(Groups.CASE_OFFICERS)
                .list()
                .stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private Set<String> worked(String caseNumber, String officer) {
        var worked = new HashSet<>(participants.startersWithOrigins(caseNumber));
        participants.contributionsWithOrigins(caseNumber).stream()
                .map(Contribution::userId)
                .forEach(worked::add);
        worked.add(officer);
        return worked;
    }
}
