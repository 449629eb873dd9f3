package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.CORE_ITEM_RESULTS;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION;
import static org.injeung.issuance.IssuanceProcess.PRE_EVALUATION_ROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.issuance.policy.PreEvaluationPolicy;
import org.injeung.issuance.policy.PreEvaluationPolicy.Evaluated;
import org.injeung.issuance.policy.PreEvaluationPolicy.PreEvaluation;
import org.injeung.law.Characters;
import org.injeung.law.Criteria;
import org.injeung.law.Criteria.Criterion;
import org.injeung.law.ItemResult;
import org.injeung.law.Rules;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.CoreItemEvaluation;
import org.injeung.registry.Organizations;
import org.injeung.registry.PreEvaluations;

/** Decides whether the core items are good enough for an audit on site; if not, tells the applicant what to improve and until when. */
@Named
@Dependent
public class DecidePreEvaluation implements JavaDelegate {
    private static final int SUMMARY = 2000;

    private final Cases cases;
    private final Organizations organizations;
    private final PreEvaluations preEvaluations;
    private final Letters letters;
    private final Answers answers;
    private final Criteria criteria;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public DecidePreEvaluation(
            Cases cases,
            Organizations organizations,
            PreEvaluations preEvaluations,
            Letters letters,
            Answers answers,
            Criteria criteria,
            Rules rules) {
        this.cases = cases;
        this.organizations = organizations;
        this.preEvaluations = preEvaluations;
        this.letters = letters;
        this.answers = answers;
        this.criteria = criteria;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var latest = preEvaluations.latest(caseNumber);
        var decision = PreEvaluationPolicy.decide(
                latest.stream().map(DecidePreEvaluation::evaluated).toList(),
                PRE_EVALUATION_ROUND.from(step).intValue(),
                rules.preEvaluationRounds());
        cases.recordDecision(caseNumber, decision, Cases.SYSTEM);
        PRE_EVALUATION.to(step, decision.answer());
        if (decision.answer() == PreEvaluation.PASSED) {
            preEvaluations.pass(caseNumber);
        } else if (decision.answer() == PreEvaluation.TO_BE_IMPROVED) {
            var notMet = latest.stream()
                    .filter(evaluation -> evaluation.result() == ItemResult.NOT_MET)
                    .map(this::words)
                    .collect(Collectors.joining("\n"));
            CORE_ITEM_RESULTS.to(step, Characters.shorten(notMet, SUMMARY));
            ask(step, caseNumber, notMet);
        }
    }

    private void ask(DelegateExecution step, String caseNumber, String notMet) {
        var round = PRE_EVALUATION_ROUND.from(step);
        var due = answers.ask(step, "preEvaluationImprovement", "round-" + round);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.CORE_ITEMS_TO_IMPROVE,
                "round-" + round,
                Map.of(
                        "items", notMet,
                        "round", round.toString(),
                        "rounds", Integer.toString(rules.preEvaluationRounds()),
                        "lastDay", due.lastDay().toString(),
                        "explanation", due.explanation()));
    }

    private static Evaluated evaluated(CoreItemEvaluation evaluation) {
        return new Evaluated(
                evaluation.criterion().item(),
                evaluation.result(),
                evaluation.reason().orElse(""),
                evaluation.evidence().orElse(""));
    }

    private String words(CoreItemEvaluation evaluation) {
        return criteria.find(evaluation.criterion())
                        .map(Criterion::label)
                        .orElse(evaluation.criterion().item()) + ": "
                + evaluation.reason().orElseThrow();
    }
}
