package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.FINDING_EVIDENCE;
import static org.injeung.audit.AuditProcess.FINDING_FACTS;
import static org.injeung.audit.AuditProcess.FINDING_ITEM;
import static org.injeung.audit.AuditProcess.FINDING_SEVERITY;
import static org.injeung.audit.AuditProcess.MORE_FINDINGS;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.audit.AuditTeam;
import org.injeung.audit.ItemCatalogue;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.registry.Audits;
import org.injeung.registry.InvalidInput;

/** Takes one finding; there may be any number of them. */
@Named
@Dependent
public class RecordFinding implements TaskListener {
    private final Audits audits;
    private final AuditTeam team;
    private final AuditItems items;
    private final ItemCatalogue catalogue;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordFinding(Audits audits, AuditTeam team, AuditItems items, ItemCatalogue catalogue) {
        this.audits = audits;
        this.team = team;
        this.items = items;
        this.catalogue = catalogue;
    }

    @Override
    public void notify(DelegateTask task) {
        var audit = audits.read(CASE_NUMBER.from(task));
        team.requireMember(Caller.of(task), audit);
        var item = FINDING_ITEM.take(task);
        if (catalogue.find(audit, item).isEmpty()) {
            throw new InvalidInput(
                    FINDING_ITEM.name(),
                    new Words(
                                    "\"%s\" is no item of the catalogue of the scheme, for example 2.10.8",
                                    "\"%s\"은(는) 이 인증의 인증기준 항목이 아닙니다(예: 2.10.8)")
                            .with(item));
        }
        Optional.ofNullable(items.statements(audit).get(item))
                .filter(statement -> statement.result() == ItemResult.NOT_APPLICABLE)
                .ifPresent(statement -> {
                    throw new InvalidInput(
                            FINDING_ITEM.name(),
                            new Words("%s was recorded as not applicable: %s", "%s은(는) 해당 없음으로 기록되었습니다: %s")
                                    .with(item, statement.note()));
                });
        audits.recordFinding(
                audit, item, FINDING_SEVERITY.take(task), FINDING_FACTS.take(task), FINDING_EVIDENCE.take(task));
        var more = MORE_FINDINGS.take(task);
        items.requireFindings(audit, more);
        MORE_FINDINGS.to(task, more);
    }
}
