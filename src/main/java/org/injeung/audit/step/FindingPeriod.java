package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.CORRECTION_DUE_AT;
import static org.injeung.audit.AuditProcess.EXTENDABLE_DAYS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.audit.policy.CorrectionPolicy;
import org.injeung.audit.policy.CorrectionPolicy.CorrectionPeriod;
import org.injeung.audit.policy.CorrectionPolicy.Turn;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.Audits;
import org.injeung.registry.Finding;
import org.injeung.registry.FindingAction;

/** The period in which a finding is to be corrected, from what happened to it. */
@Dependent
class FindingPeriod {
    private final Audits audits;
    private final Deadlines deadlines;

    @Inject
    FindingPeriod(Audits audits, Deadlines deadlines) {
        this.audits = audits;
        this.deadlines = deadlines;
    }

    CorrectionPeriod of(Audit audit, Finding finding) {
        return CorrectionPolicy.period(
                deadlines.periods(),
                audit.visitedUntil().orElseThrow().atStartOfDay(Periods.SEOUL).toInstant(),
                turns(audits.actions(finding)));
    }

    /** Tells timer and forms until when the finding, which the organization has now, is to be corrected. */
    Deadline tell(VariableScope step, Audit audit, Finding finding) {
        var period = of(audit, finding);
        EXTENDABLE_DAYS.to(step, (long) period.extendableDays());
        return deadlines.keep(step, CORRECTION_DUE_AT, "finding-" + finding.number(), period.deadline());
    }

    private static List<Turn> turns(List<FindingAction> actions) {
        var turns = new ArrayList<Turn>();
        FindingAction answer = null;
        for (var action : actions) {
            if (action.kind().isTurnOfTheOrganization()) {
                answer = action;
            } else if (answer != null) {
                var granted = action.kind() == FindingAction.Kind.EXTENSION_GRANTED
                        ? action.days().orElse(0)
                        : 0;
                turns.add(new Turn(answer.at(), action.at(), granted, Words.same(action.text())));
                answer = null;
            }
        }
        return turns;
    }
}
