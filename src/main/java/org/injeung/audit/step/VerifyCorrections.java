package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.CORRECTION;
import static org.injeung.audit.AuditProcess.CORRECTIONS;
import static org.injeung.audit.AuditProcess.VERIFICATION_REMARK;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.audit.policy.Corrections;
import org.injeung.engine.Caller;
import org.injeung.law.Decision;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;

/** Takes whether the corrections are good; a reason is required if not. */
@Named
@Dependent
public class VerifyCorrections implements TaskListener {
    private final Audits audits;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public VerifyCorrections(Audits audits, Cases cases, Clock clock) {
        this.audits = audits;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var corrections = CORRECTIONS.from(task);
        var remark = VERIFICATION_REMARK.find(task).orElse("");
        if (corrections == Corrections.NOT_VERIFIED && remark.isEmpty()) {
            throw new InvalidInput(VERIFICATION_REMARK.name(), "say what is still missing");
        }
        var correction = corrections == Corrections.VERIFIED ? CORRECTION.from(task) : CORRECTION.take(task);
        var by = Caller.of(task.getProcessEngineServices()).id();
        if (corrections == Corrections.VERIFIED) {
            audits.findings(audits.read(CASE_NUMBER.from(task)))
                    .forEach(finding -> finding.verify(by, clock.instant()));
        }
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "VerifyCorrections",
                        corrections,
                        correction,
                        "VerifyCorrections",
                        "2024-07-24",
                        "Joint notice 2024-8/2024-30 Art. 25(4)",
                        List.of(remark.isEmpty() ? "Every finding was corrected" : remark)),
                by);
    }
}
