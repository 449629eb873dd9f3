package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.ITEMS;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_REASON;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_ROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.issuance.policy.CoreItemResult;
import org.injeung.issuance.policy.PreEvaluationPolicy;
import org.injeung.law.Rules;
import org.injeung.registry.Cases;

/** Decides whether the core items are good enough for an audit on site. */
@Named
@Dependent
public class DecidePreEvaluation implements JavaDelegate {
    private final Cases cases;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public DecidePreEvaluation(Cases cases, Rules rules) {
        this.cases = cases;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        var results = new TreeMap<String, CoreItemResult>();
        ITEMS.forEach((item, field) -> results.put(item, field.take(step)));
        var decision = PreEvaluationPolicy.decide(
                results,
                PRE_EVALUATION_REASON.takeIfPresent(step).orElse(""),
                PRE_EVALUATION_ROUND.from(step).intValue(),
                rules.preEvaluationRounds());
        PRE_EVALUATION.to(step, decision.answer());
        cases.recordDecision(CASE_NUMBER.from(step), decision, Cases.SYSTEM);
    }
}
