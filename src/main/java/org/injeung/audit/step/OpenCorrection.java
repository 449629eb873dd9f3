package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.FINDING_NUMBER;
import static org.injeung.audit.AuditProcess.FINDING_SUMMARY;
import static org.injeung.audit.AuditProcess.LOOP_COUNTER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Audits;

/** Gives one finding to the organization, with its own period. */
@Named
@Dependent
public class OpenCorrection implements JavaDelegate {
    private final Audits audits;
    private final FindingPeriod period;
    private final FindingInWords words;

    /** Works in the transaction of the engine. */
    @Inject
    public OpenCorrection(Audits audits, FindingPeriod period, FindingInWords words) {
        this.audits = audits;
        this.period = period;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution step) {
        var audit = audits.read(CASE_NUMBER.from(step));
        var number = LOOP_COUNTER.from(step) + 1;
        var finding = audits.finding(audit, Math.toIntExact(number));
        FINDING_NUMBER.to(step, number);
        FINDING_SUMMARY.to(step, words.full(audit, finding));
        period.tell(step, audit, finding);
    }
}
