package org.injeung.audit.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Words;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;

/** Records that the audit conforms: no findings, or all of them corrected. */
@Named
@Dependent
public class CompleteAudit implements JavaDelegate {
    private final Audits audits;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CompleteAudit(Audits audits, Cases cases, Clock clock) {
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
                AuditOutcome.CONFORMING,
                new Words("No finding is left open", "남은 결함사항이 없습니다"),
                clock.instant());
    }
}
