package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.law.Agency;

/** Takes the request of the Commission, which names the breach by its case number; nobody else asks over REST. */
@Named
@Dependent
public class TakeRequest implements JavaDelegate {
    @Override
    public void execute(DelegateExecution step) {
        Caller.of(step).requireActsAs(Agency.PIPC, "ask for a penalty");
        Variable.refuseOthers(step, CASE_NUMBER, BUSINESS_NUMBER);
        BREACH_CASE.to(step, CASE_NUMBER.take(step));
    }
}
