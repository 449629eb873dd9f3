package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.ASSETS_OUT_OF_SCOPE;
import static org.injeung.audit.AuditProcess.AUDIT_KIND;
import static org.injeung.audit.AuditProcess.AUDIT_TEAM;
import static org.injeung.audit.AuditProcess.CONTACT_ASSETS;
import static org.injeung.audit.AuditProcess.LEAD_AUDITOR;
import static org.injeung.audit.AuditProcess.PLACE;
import static org.injeung.audit.AuditProcess.PLANNED_ON;
import static org.injeung.audit.AuditProcess.PLANNED_UNTIL_ON;
import static org.injeung.audit.AuditProcess.SAMPLED_SYSTEMS;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.access.People;
import org.injeung.audit.policy.AssetScopePolicy;
import org.injeung.audit.policy.Lines;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.AuditEffort;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditKind;
import org.injeung.registry.Audits;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;

/** Takes the plan of the audit; refuses a team that may not audit or is too small, too few days, and assets that nobody explains. */
@Named
@Dependent
public class PlanAudit implements TaskListener {
    private static final String START = "specialAuditStart";

    private final Audits audits;
    private final Cases cases;
    private final AuditorCheck auditors;
    private final RequiredEffort effort;
    private final CaseDeadlines kept;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PlanAudit(
            Audits audits,
            Cases cases,
            AuditorCheck auditors,
            RequiredEffort effort,
            CaseDeadlines kept,
            Deadlines deadlines,
            Clock clock) {
        this.audits = audits;
        this.cases = cases;
        this.auditors = auditors;
        this.effort = effort;
        this.kept = kept;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var from = PLANNED_ON.take(task);
        var until = PLANNED_UNTIL_ON.take(task);
        if (from.isBefore(LocalDate.now(clock))) {
            throw new InvalidInput(PLANNED_ON.name(), new Words("must not be in the past", "과거일 수 없습니다"));
        }
        requireSoon(task, from);
        if (until.isBefore(from)) {
            throw new InvalidInput(
                    PLANNED_UNTIL_ON.name(),
                    new Words("must not be before the first day on site, %s", "현장심사 첫날 %s보다 빠를 수 없습니다").with(from));
        }
        var lead = LEAD_AUDITOR.from(task);
        var team = team(lead, AUDIT_TEAM.takeIfPresent(task));
        var required = effort.of(CASE_NUMBER.from(task), BUSINESS_NUMBER.from(task), AUDIT_KIND.from(task));
        requireEffort(required, team, from, until);
        auditors.requireFit(task, team, lead, from, until);
        var audit = new Audit(
                CASE_NUMBER.from(task),
                AUDIT_KIND.from(task),
                from,
                until,
                lead,
                PLACE.from(task),
                SAMPLED_SYSTEMS.take(task));
        audits.plan(audit, team, assets(task));
        var people = People.of(task);
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "PlanAudit",
                        required.effort(),
                        new Words(
                                        "On site from %s to %s; lead auditor %s; team: %s; at least %d auditors and %d days",
                                        "현장심사 %s ~ %s, 심사팀장 %s, 심사팀 %s, 최소 %d명·%d일")
                                .with(
                                        from,
                                        until,
                                        people.named(lead),
                                        people.named(team),
                                        required.auditors(),
                                        required.days()),
                        "AuditEffort",
                        AuditEffort.VERSION,
                        AuditEffort.LEGAL_BASIS,
                        required.reasons()),
                Caller.of(task).id());
    }

    /** A special audit starts within days; one that was not planned in time starts today. */
    private void requireSoon(DelegateTask task, LocalDate from) {
        if (AUDIT_KIND.from(task) == AuditKind.SPECIAL) {
            var lastDay = lastDayOfStart(task);
            var today = LocalDate.now(clock);
            if (from.isAfter(lastDay.isBefore(today) ? today : lastDay)) {
                throw new InvalidInput(
                        PLANNED_ON.name(),
                        (lastDay.isBefore(today)
                                        ? new Words(
                                                "must not be later: the last day on which this special audit may start was %s",
                                                "더 늦을 수 없습니다. 이 특별심사를 시작할 수 있는 마지막 날은 %s이었습니다")
                                        : new Words(
                                                "must not be later: the last day on which this special audit may start is %s",
                                                "더 늦을 수 없습니다. 이 특별심사를 시작할 수 있는 마지막 날은 %s입니다"))
                                .with(lastDay));
            }
        }
    }

    private LocalDate lastDayOfStart(DelegateTask task) {
        return kept.of(CASE_NUMBER.from(task)).stream()
                .filter(deadline -> deadline.period().equals(START))
                .reduce((earlier, later) -> later)
                .map(CaseDeadline::lastDay)
                .orElseGet(() -> deadlines.count(START, opened(task)).lastDay());
    }

    /** When the task of one was opened that was ordered before that day was kept. */
    private Instant opened(DelegateTask task) {
        return kept.task(task.getId())
                .map(kept::deadline)
                .map(CaseDeadline::startsAt)
                .orElseGet(clock::instant);
    }

    private static Set<String> team(String lead, Optional<String> others) {
        var team = new LinkedHashSet<String>();
        team.add(lead);
        for (var member : others.orElse("").split("[,\\s]+")) {
            if (!member.isEmpty() && !team.add(member)) {
                throw new InvalidInput(
                        AUDIT_TEAM.name(),
                        new Words("\"%s\" is in the team already", "\"%s\"은(는) 이미 심사팀에 있습니다").with(member));
            }
        }
        return team;
    }

    private static void requireEffort(
            AuditEffort.Required required, Set<String> team, LocalDate from, LocalDate until) {
        if (team.size() < required.auditors()) {
            throw new InvalidInput(
                    AUDIT_TEAM.name(),
                    new Words(
                                    "the team needs at least %d auditors with the lead auditor, not %d. %s",
                                    "심사팀은 심사팀장을 포함하여 %d명 이상이어야 합니다(현재 %d명). %s")
                            .with(required.auditors(), team.size(), Words.join(". ", required.reasons())));
        }
        var days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days < required.days()) {
            throw new InvalidInput(
                    PLANNED_UNTIL_ON.name(),
                    new Words("the audit needs at least %d days on site, not %d. %s", "현장심사는 %d일 이상이어야 합니다(현재 %d일). %s")
                            .with(required.days(), days, Words.join(". ", required.reasons())));
        }
    }

    private static Map<String, Optional<String>> assets(DelegateTask task) {
        var scope = AssetScopePolicy.compare(
                Lines.of(CONTACT_ASSETS.take(task)),
                Lines.entries(ASSETS_OUT_OF_SCOPE.takeIfPresent(task).orElse("")));
        if (!scope.problems().isEmpty()) {
            throw new InvalidInput(CONTACT_ASSETS.name(), Words.join("; ", scope.problems()));
        }
        if (!scope.explanationProblems().isEmpty()) {
            throw new InvalidInput(ASSETS_OUT_OF_SCOPE.name(), Words.join("; ", scope.explanationProblems()));
        }
        return scope.assets();
    }
}
