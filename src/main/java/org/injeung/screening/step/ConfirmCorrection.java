package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.CorrectionProcess.CONFIRMATION_REASON;
import static org.injeung.screening.CorrectionProcess.CORRECTION_CONFIRMATION;
import static org.injeung.screening.CorrectionProcess.CORRECTION_RULING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.Breaches;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.screening.policy.CorrectionPolicy;

/** Records what the second officer decided, unless an order was signed meanwhile. */
@Named
@Dependent
public class ConfirmCorrection implements TaskListener {
    private final Organizations organizations;
    private final Cases cases;
    private final Breaches breaches;
    private final RestingOnTheCount resting;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmCorrection(Organizations organizations, Cases cases, Breaches breaches, RestingOnTheCount resting) {
        this.organizations = organizations;
        this.cases = cases;
        this.breaches = breaches;
        this.resting = resting;
    }

    @Override
    public void notify(DelegateTask task) {
        var confirmation = CORRECTION_CONFIRMATION.take(task);
        var reason = CONFIRMATION_REASON.take(task);
        var officer = Caller.of(task).id();
        organizations.lock(BUSINESS_NUMBER.from(task));
        var correction = breaches.correction(CASE_NUMBER.from(task)).orElseThrow();
        var breach = cases.breach(correction.breachCase());
        var decision = CorrectionPolicy.decide(
                breach.affectedPersons(),
                correction.personsAfter(),
                correction.reason(),
                resting.signed(breach.caseNumber()).isPresent(),
                confirmation,
                reason);
        correction.decide(officer, reason);
        cases.recordDecision(correction.caseNumber(), decision, officer);
        CORRECTION_RULING.to(task, decision.answer());
    }
}
