package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.Caller;
import org.injeung.engine.Groups;
import org.injeung.engine.Variable;
import org.injeung.law.Agency;

/** Takes the request of the Commission, which names the breach by its case number; nobody else asks over REST. */
@Named
@Dependent
public class TakeRequest implements JavaDelegate {
    @Override
    public void execute(DelegateExecution step) {
        var caller = Caller.of(step.getProcessEngineServices());
        if (caller.agency().filter(Agency.PIPC::equals).isEmpty()) {
            throw new AuthorizationException("The user " + caller.id()
                    + " may not ask for a penalty: only accounts that act for PIPC do, by the group "
                    + Groups.of(Agency.PIPC));
        }
        Variable.refuseOthers(step, CASE_NUMBER, BUSINESS_NUMBER);
        BREACH_CASE.to(step, CASE_NUMBER.take(step));
    }
}
