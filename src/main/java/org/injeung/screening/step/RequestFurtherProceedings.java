package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.LEAK;
import static org.injeung.screening.ScreeningProcess.PENALTY_WANTED;
import static org.injeung.screening.ScreeningProcess.RE_NOTIFICATION_WANTED;
import static org.injeung.screening.ScreeningProcess.RULING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;
import org.injeung.screening.policy.MassiveLeakPolicy.Leak;
import org.injeung.screening.policy.ProceedingsPolicy;
import org.injeung.screening.policy.Ruling;

/** Opens the assessment of a penalty and the re-notification where the breach leads to them. */
@Named
@Dependent
public class RequestFurtherProceedings implements JavaDelegate {
    private final FurtherProceedings proceedings;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestFurtherProceedings(FurtherProceedings proceedings, Cases cases) {
        this.proceedings = proceedings;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        if (LEAK.from(step) == Leak.MASSIVE) {
            RULING.to(step, Ruling.REVOKE); // nobody rules on it
            proceedings.open(step, ProceedingsPolicy.afterMassiveLeak(), Cases.SYSTEM);
        } else {
            var decision = ProceedingsPolicy.afterScreening(
                    PENALTY_WANTED.takeIfPresent(step).orElse(false),
                    RE_NOTIFICATION_WANTED.takeIfPresent(step).orElse(false));
            var officer =
                    cases.lastDecision(CASE_NUMBER.from(step), "DecideRuling").decidedBy();
            proceedings.open(step, decision, officer);
        }
    }
}
