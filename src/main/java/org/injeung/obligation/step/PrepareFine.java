package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.FINE_AMOUNT;
import static org.injeung.obligation.ObligationProcess.FINE_CIRCUMSTANCES;
import static org.injeung.obligation.ObligationProcess.FINE_REASONS;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.obligation.policy.FinePolicy;
import org.injeung.registry.Duties;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Takes the amount and the reasons of the officer who prepares the fine. */
@Named
@Dependent
public class PrepareFine implements TaskListener {
    private final Organizations organizations;
    private final Duties duties;
    private final Obligations obligations;

    /** Works in the transaction of the engine. */
    @Inject
    public PrepareFine(Organizations organizations, Duties duties, Obligations obligations) {
        this.organizations = organizations;
        this.duties = duties;
        this.obligations = obligations;
    }

    @Override
    public void notify(DelegateTask task) {
        var amount = FINE_AMOUNT.from(task);
        var organization = organizations.read(BUSINESS_NUMBER.from(task));
        FinePolicy.preparing(amount, duties.fineRule(organization, SCHEME.from(task)))
                .ifPresent(problem -> {
                    throw new InvalidInput(FINE_AMOUNT.name(), problem);
                });
        obligations.prepare(
                CASE_NUMBER.from(task),
                amount,
                FINE_REASONS.from(task),
                FINE_CIRCUMSTANCES.from(task),
                Caller.of(task).id());
    }
}
