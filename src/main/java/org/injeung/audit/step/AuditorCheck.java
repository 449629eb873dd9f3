package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.AUDIT_TEAM;
import static org.injeung.audit.AuditProcess.LEAD_AUDITOR;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.audit.policy.AuditorPolicy;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Auditors;
import org.injeung.registry.Audits;
import org.injeung.registry.Contribution;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Participants;
import org.injeung.registry.RecordedTie;

/** Asks the registry what speaks against the auditors of a plan. */
@Dependent
class AuditorCheck {
    private static final Set<String> PREPARING =
            Set.of("CheckApplicationDocuments", "PlanAudit", "ScreenBreach", "ConfirmSurveillanceArrangements");

    private final Auditors auditors;
    private final Audits audits;
    private final Participants participants;
    private final Periods periods;

    @Inject
    AuditorCheck(Auditors auditors, Audits audits, Participants participants, Periods periods) {
        this.auditors = auditors;
        this.audits = audits;
        this.participants = participants;
        this.periods = periods;
    }

    /** @throws InvalidInput with everything that speaks against the lead auditor, or else against the rest of the team */
    void requireFit(DelegateTask task, Set<String> team, String lead, LocalDate from, LocalDate until) {
        var preparing = preparing(task);
        var ties = auditors.ties(team);
        refuse(
                LEAD_AUDITOR.name(),
                AuditorPolicy.objections(candidate(task, lead, ties, preparing), true, from, until, periods));
        refuse(
                AUDIT_TEAM.name(),
                team.stream()
                        .filter(member -> !member.equals(lead))
                        .map(member -> candidate(task, member, ties, preparing))
                        .flatMap(candidate -> AuditorPolicy.objections(candidate, false, from, until, periods).stream())
                        .toList());
    }

    private static void refuse(String field, List<AuditorPolicy.Objection> objections) {
        if (!objections.isEmpty()) {
            throw new InvalidInput(
                    field,
                    Words.join(
                            "; ",
                            objections.stream()
                                    .map(AuditorPolicy.Objection::words)
                                    .toList()));
        }
    }

    private Set<String> preparing(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var preparing = new HashSet<>(participants.startersWithOrigins(caseNumber));
        preparing.add(Caller.of(task).id());
        participants.contributionsWithOrigins(caseNumber).stream()
                .filter(earlier -> PREPARING.contains(earlier.activity()))
                .map(Contribution::userId)
                .forEach(preparing::add);
        return preparing;
    }

    private AuditorPolicy.Candidate candidate(
            DelegateTask task, String user, List<RecordedTie> ties, Set<String> preparing) {
        var organization = BUSINESS_NUMBER.from(task);
        var pooled = auditors.find(user);
        return new AuditorPolicy.Candidate(
                user,
                hasAccount(task, user),
                pooled.map(auditor -> new AuditorPolicy.Qualification(
                        auditor.grade(), auditor.qualifiedFrom(), auditor.qualifiedUntil())),
                pooled.flatMap(auditor -> auditor.employer())
                        .filter(organization::equals)
                        .isPresent(),
                ties.stream()
                        .filter(tie -> tie.userId().equals(user)
                                && tie.businessNumber().equals(organization))
                        .map(tie -> new AuditorPolicy.Tie(
                                tie.kind(), tie.from(), tie.until().orElse(null)))
                        .toList(),
                audits.earlierOf(organization, CASE_NUMBER.from(task)).stream()
                        .filter(audit -> audits.team(audit).stream()
                                .anyMatch(member -> member.userId().equals(user)))
                        .flatMap(audit -> audit.visitedUntil().stream())
                        .toList(),
                preparing.contains(user));
    }

    private static boolean hasAccount(DelegateTask task, String user) {
        return task.getProcessEngineServices()
                        .getIdentityService()
                        .createUserQuery()
                        .userId(user)
                        .memberOfGroup(Groups.AUDITORS)
                        .count()
                > 0;
    }
}
