package org.injeung.audit.step;

import static org.injeung.audit.AuditProcess.CORRECTION;
import static org.injeung.audit.AuditProcess.CORRECTIONS;
import static org.injeung.audit.AuditProcess.VERIFICATION_REMARK;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.engine.Caller;
import org.injeung.registry.Audits;

/** Takes what the organization did about the findings. */
@Named
@Dependent
public class CorrectFindings implements TaskListener {
    private final Audits audits;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CorrectFindings(Audits audits, Clock clock) {
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var correction = CORRECTION.from(task);
        // The next verification is answered anew.
        CORRECTIONS.takeIfPresent(task);
        VERIFICATION_REMARK.takeIfPresent(task);
        var by = Caller.of(task.getProcessEngineServices()).id();
        audits.findings(audits.read(CASE_NUMBER.from(task)))
                .forEach(finding -> finding.correct(correction, by, clock.instant()));
    }
}
