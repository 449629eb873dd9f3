package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.IMPOSITION;
import static org.injeung.obligation.ObligationProcess.SCHEME;
import static org.injeung.obligation.ObligationProcess.SIGNATURE_REASON;
import static org.injeung.obligation.ObligationProcess.SIGNED_AMOUNT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.fields.Values;
import org.injeung.obligation.policy.FinePolicy;
import org.injeung.obligation.policy.Imposition;
import org.injeung.registry.Cases;
import org.injeung.registry.Duties;
import org.injeung.registry.Fine;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Takes the signature of the manager, who imposes the fine or drops it. */
@Named
@Dependent
public class SignFine implements TaskListener {
    private final Organizations organizations;
    private final Duties duties;
    private final Obligations obligations;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SignFine(Organizations organizations, Duties duties, Obligations obligations, Cases cases, Clock clock) {
        this.organizations = organizations;
        this.duties = duties;
        this.obligations = obligations;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var fine = obligations.openFine(caseNumber).orElseThrow();
        var answer = IMPOSITION.from(task);
        var reason = SIGNATURE_REASON.take(task);
        var entered = SIGNED_AMOUNT.takeIfPresent(task);
        var amount = answer == Imposition.IMPOSED ? imposed(entered, fine) : 0;
        var manager = Caller.of(task).id();
        fine.sign(amount, manager, clock.instant());
        var organization = organizations.read(BUSINESS_NUMBER.from(task));
        cases.recordDecision(
                caseNumber,
                FinePolicy.decide(
                        answer,
                        amount,
                        fine.amount(),
                        fine.opinion().isPresent(),
                        reason,
                        duties.fineRule(organization, SCHEME.from(task))),
                manager);
    }

    private static long imposed(Optional<Long> entered, Fine fine) {
        var amount = entered.orElseThrow(() -> new InvalidInput(SIGNED_AMOUNT.name(), Values.MISSING));
        FinePolicy.signing(amount, fine.amount()).ifPresent(problem -> {
            throw new InvalidInput(SIGNED_AMOUNT.name(), problem);
        });
        return amount;
    }
}
