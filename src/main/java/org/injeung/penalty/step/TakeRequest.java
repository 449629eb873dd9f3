package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.law.Agency;
import org.injeung.law.Words;
import org.injeung.penalty.NewPenaltyAssessment;

/** Takes the request of the Commission, which names the breach by its case number; nobody else asks over REST. */
@Named
@Dependent
public class TakeRequest implements JavaDelegate {
    @Override
    public void execute(DelegateExecution step) {
        Caller.of(step).requireActsAs(Agency.PIPC, new Words("ask for a penalty", "과징금 산정을 요청"));
        BREACH_CASE.to(step, Variable.all(step, NewPenaltyAssessment.class).caseNumber());
        CASE_NUMBER.removeFrom(step);
    }
}
