package org.injeung.audit.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Words;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.Audits;
import org.injeung.registry.Cases;
import org.injeung.registry.FindingAction;

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
                new Words("Findings were not corrected in time: %s", "기한 내 보완조치하지 않은 결함사항: %s")
                        .with(open(CASE_NUMBER.from(step))),
                clock.instant());
    }

    private String open(String caseNumber) {
        return audits.findings(audits.read(caseNumber)).stream()
                .filter(finding -> audits.actions(finding).stream()
                        .noneMatch(action -> action.kind() == FindingAction.Kind.VERIFIED))
                .map(finding -> finding.number() + " (" + finding.criterion() + ")")
                .collect(Collectors.joining(", "));
    }
}
