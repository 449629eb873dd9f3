package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.ANSWER_DUE_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.issuance.policy.UnansweredPolicy;
import org.injeung.issuance.policy.UnansweredPolicy.Unanswered;
import org.injeung.law.Periods;
import org.injeung.registry.Cases;

/** Refuses an application whose applicant did not answer in time what the last decision asked of it. */
@Named
@Dependent
public class RefuseUnanswered implements JavaDelegate {
    private final Cases cases;
    private final Refusal refusal;

    /** Works in the transaction of the engine. */
    @Inject
    public RefuseUnanswered(Cases cases, Refusal refusal) {
        this.cases = cases;
        this.refusal = refusal;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var asked =
                switch (cases.lastDecision(caseNumber).question()) {
                    case "CheckApplicationDocuments" -> Unanswered.MISSING_DOCUMENTS;
                    case "DecidePreEvaluation" -> Unanswered.IMPROVEMENT;
                    default -> Unanswered.FURTHER_CORRECTION;
                };
        var lastDay = Periods.lastDayBefore(ANSWER_DUE_AT.from(step));
        cases.recordDecision(caseNumber, UnansweredPolicy.decide(asked, lastDay), Cases.SYSTEM);
        refusal.refuse(step);
    }
}
