package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.CORRECTION_DUE_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;

/** Records that findings were not corrected in time. */
@Named
@Dependent
public class CloseUncorrected implements JavaDelegate {
    private final Audits audits;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CloseUncorrected(Audits audits, Cases cases, Clock clock) {
        this.audits = audits;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        AuditCompletion.record(
                audits,
                cases,
                step,
                AuditOutcome.FINDINGS_NOT_CORRECTED,
                "Findings were not corrected until "
                        + CORRECTION_DUE_AT.from(step).atZone(Periods.SEOUL),
                clock.instant());
    }
}
