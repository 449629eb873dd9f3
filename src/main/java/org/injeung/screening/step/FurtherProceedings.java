package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.BREACH_CASE;
import static org.injeung.screening.ScreeningProcess.PENALTY_REQUESTED;
import static org.injeung.screening.ScreeningProcess.RE_NOTIFICATION_REQUESTED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.engine.RunningCase;
import org.injeung.law.Decision;
import org.injeung.registry.Cases;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;
import org.injeung.registry.ReNotification;
import org.injeung.screening.policy.Proceedings;

/** Opens the proceedings that a breach leads to, unless somebody else opened them before. */
@Dependent
class FurtherProceedings {
    private final Cases cases;
    private final Penalties penalties;

    @Inject
    FurtherProceedings(Cases cases, Penalties penalties) {
        this.cases = cases;
        this.penalties = penalties;
    }

    void open(DelegateExecution step, Decision<Proceedings> decision, String decidedBy) {
        var breachCase = CASE_NUMBER.from(step);
        cases.recordDecision(breachCase, decision, decidedBy);
        if (decision.answer().penalty() && !isPenaltyAssessed(breachCase)) {
            send(step, PENALTY_REQUESTED, breachCase);
        }
        if (decision.answer().reNotification()
                && cases.findOpen(ReNotification.openKey(breachCase)).isEmpty()) {
            send(step, RE_NOTIFICATION_REQUESTED, breachCase);
        }
    }

    private boolean isPenaltyAssessed(String breachCase) {
        return cases.findOpen(Penalty.openKey(breachCase)).isPresent()
                || penalties.ofBreach(breachCase).stream()
                        .anyMatch(earlier -> earlier.signedAmount().orElse(0L) > 0);
    }

    private void send(DelegateExecution step, String message, String breachCase) {
        var requested = RunningCase.begin(
                step.getProcessEngineServices(),
                message,
                BREACH_CASE.is(breachCase),
                BUSINESS_NUMBER.is(BUSINESS_NUMBER.from(step)));
        cases.read(requested).requestedBy(breachCase);
    }
}
