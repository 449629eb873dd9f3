package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.CORE_ITEM_EVIDENCE;
import static org.injeung.audit.AuditProcess.ITEMS_NOT_APPLICABLE;
import static org.injeung.audit.AuditProcess.MORE_FINDINGS;
import static org.injeung.audit.AuditProcess.PEOPLE_MET;
import static org.injeung.audit.AuditProcess.VISITED_ON;
import static org.injeung.audit.AuditProcess.VISITED_PLACE;
import static org.injeung.audit.AuditProcess.VISITED_UNTIL_ON;
import static org.injeung.audit.AuditProcess.VISIT_REMARK;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.audit.AuditTeam;
import org.injeung.audit.ItemCatalogue;
import org.injeung.audit.policy.ItemsPolicy;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.audit.policy.Lines;
import org.injeung.fields.Values;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.InvalidInput;

/** Takes the visit on site, without which no audit goes on, and what was looked at. */
@Named
@Dependent
public class RecordOnSiteVisit implements TaskListener {
    private final Audits audits;
    private final AuditTeam team;
    private final AuditItems items;
    private final ItemCatalogue catalogue;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordOnSiteVisit(Audits audits, AuditTeam team, AuditItems items, ItemCatalogue catalogue, Clock clock) {
        this.audits = audits;
        this.team = team;
        this.items = items;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        var recorder = Caller.of(task);
        team.requireMember(recorder, audit);
        var from = VISITED_ON.take(task);
        var until = VISITED_UNTIL_ON.take(task);
        if (from.isBefore(audit.plannedOn())) {
            throw new InvalidInput(
                    VISITED_ON.name(),
                    new Words("must not be before the planned day %s", "예정일 %s보다 빠를 수 없습니다").with(audit.plannedOn()));
        }
        if (until.isBefore(from)) {
            throw new InvalidInput(
                    VISITED_UNTIL_ON.name(),
                    new Words("must not be before the first day on site, %s", "현장심사 첫날 %s보다 빠를 수 없습니다").with(from));
        }
        if (until.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(VISITED_UNTIL_ON.name(), Values.IN_THE_FUTURE);
        }
        var remark = VISIT_REMARK.takeIfPresent(task);
        requireReason(audit, from, until, remark);
        audit.visit(from, until, VISITED_PLACE.take(task), PEOPLE_MET.take(task), remark.orElse(null), recorder.id());
        items.record(audit, statements(audit, task), recorder.id());
        items.requireFindings(audit, MORE_FINDINGS.from(task));
    }

    private static void requireReason(Audit audit, LocalDate from, LocalDate until, Optional<String> remark) {
        var planned = ChronoUnit.DAYS.between(audit.plannedOn(), audit.plannedUntil());
        if (ChronoUnit.DAYS.between(from, until) < planned && remark.isEmpty()) {
            throw new InvalidInput(
                    VISIT_REMARK.name(),
                    new Words("say why the visit was shorter than the planned %s days", "현장심사가 예정된 %s일보다 짧은 사유를 적으십시오")
                            .with(planned + 1));
        }
    }

    private Map<String, Statement> statements(Audit audit, DelegateTask task) {
        var statements = items.statements(audit);
        var seen = Lines.entries(CORE_ITEM_EVIDENCE.takeIfPresent(task).orElse(""));
        var notApplicable =
                Lines.entries(ITEMS_NOT_APPLICABLE.takeIfPresent(task).orElse(""));
        refuseRepeated(CORE_ITEM_EVIDENCE.name(), seen);
        refuseRepeated(ITEMS_NOT_APPLICABLE.name(), notApplicable);
        seen.forEach(entry -> statements.merge(
                entry.name(),
                new Statement(ItemResult.MET, entry.text()),
                (earlier, now) -> new Statement(earlier.result(), now.note())));
        notApplicable.forEach(
                entry -> statements.put(entry.name(), new Statement(ItemResult.NOT_APPLICABLE, entry.text())));
        var problems = ItemsPolicy.problems(catalogue.of(audit), statements);
        var named = notApplicable.stream().map(Lines.Entry::name).toList();
        refuse(
                ITEMS_NOT_APPLICABLE.name(),
                problems.stream()
                        .filter(problem -> named.contains(problem.item()))
                        .toList());
        refuse(CORE_ITEM_EVIDENCE.name(), problems);
        return statements;
    }

    private static void refuseRepeated(String field, List<Lines.Entry> entries) {
        var names = new HashSet<String>();
        entries.stream()
                .map(Lines.Entry::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInput(
                            field, new Words("\"%s\" is there twice", "\"%s\"이(가) 두 번 적혀 있습니다").with(name));
                });
    }

    private static void refuse(String field, List<ItemsPolicy.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(
                    field,
                    Words.join(
                            "; ",
                            problems.stream().map(ItemsPolicy.Problem::words).toList()));
        }
    }
}
