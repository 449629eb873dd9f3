package org.injeung.issuance.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.injeung.law.Decision;

/**
 * The pre-evaluation (예비심사) of the core items. Source: plan of 2025-12-06, "unmet: the main audit is not started"; core items
 * by the criteria of 2025-12-29: assets at internet contact points, access rights, patches.
 */
public final class PreEvaluationPolicy {
    private PreEvaluationPolicy() {}

    /**
     * @param results result of each core item by its number
     * @param reason what the auditor wrote
     * @param round the round that these results are of, from 1
     * @param rounds how many rounds there are
     */
    public static Decision<PreEvaluation> decide(
            Map<String, CoreItemResult> results, String reason, int round, int rounds) {
        var notMet = results.entrySet().stream()
                .filter(result -> result.getValue() == CoreItemResult.NOT_MET)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (notMet.isEmpty()) {
            return decision(PreEvaluation.PASSED, results, reason, "Every core item is met or does not apply");
        }
        return round < rounds
                ? decision(
                        PreEvaluation.TO_BE_IMPROVED,
                        results,
                        reason,
                        "Not met: " + notMet + "; round " + round + " of " + rounds)
                : decision(
                        PreEvaluation.FAILED,
                        results,
                        reason,
                        "Not met: " + notMet + "; the last of " + rounds + " rounds");
    }

    private static Decision<PreEvaluation> decision(
            PreEvaluation answer, Map<String, CoreItemResult> results, String reason, String why) {
        var facts = results.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(result -> result.getKey() + " " + result.getValue())
                .collect(Collectors.joining(", "));
        return new Decision<>(
                "DecidePreEvaluation",
                answer,
                facts + (reason.isBlank() ? "" : "; " + reason),
                "PreEvaluationPolicy",
                "2025-12-06",
                "Plan of 2025-12-06: pre-evaluation of the core items before the audit",
                List.of(why));
    }
}
