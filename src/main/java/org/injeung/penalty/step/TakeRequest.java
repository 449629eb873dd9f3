package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.Caller;
import org.injeung.engine.Commission;
import org.injeung.engine.Variable;

/** Takes the request of the Commission, which names the breach by its case number; nobody else asks over REST. */
@Named
@Dependent
public class TakeRequest implements JavaDelegate {
    private final Commission commission;

    /** Works in the transaction of the engine. */
    @Inject
    public TakeRequest(Commission commission) {
        this.commission = commission;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caller = Caller.of(step.getProcessEngineServices());
        if (!commission.isCalling(caller)) {
            throw new AuthorizationException("The user " + caller.id()
                    + " may not ask for a penalty: only the accounts of PIPC do (certification.penalty.accounts)");
        }
        Variable.refuseOthers(step, CASE_NUMBER, BUSINESS_NUMBER);
        BREACH_CASE.to(step, CASE_NUMBER.take(step));
    }
}
