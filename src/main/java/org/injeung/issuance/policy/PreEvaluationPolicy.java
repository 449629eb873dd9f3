package org.injeung.issuance.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.injeung.law.Decision;
import org.injeung.law.ItemResult;

/**
 * The pre-evaluation (예비심사) of the core items. Source: plan of 2025-12-06, "unmet: the main audit is not started"; core items
 * by the criteria of 2025-12-29: assets at internet contact points, access rights, patches.
 */
public final class PreEvaluationPolicy {
    /**
     * What was found about a core item last.
     *
     * @param item its number
     * @param reason why it is not met or does not apply, otherwise empty
     * @param evidence reference of the evidence, or empty
     */
    public record Evaluated(String item, ItemResult result, String reason, String evidence) {}

    private PreEvaluationPolicy() {}

    /**
     * @param results the last result of every core item, at least one
     * @param round the round that was evaluated last, from 1
     * @param rounds how many rounds there are
     */
    public static Decision<PreEvaluation> decide(Collection<Evaluated> results, int round, int rounds) {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("no core item was evaluated");
        }
        var notMet = results.stream()
                .filter(evaluated -> evaluated.result() == ItemResult.NOT_MET)
                .toList();
        if (notMet.isEmpty()) {
            return decision(
                    PreEvaluation.PASSED, results, List.of("Every core item is met or does not apply, round " + round));
        }
        var numbers = notMet.stream().map(Evaluated::item).collect(Collectors.joining(", "));
        var reasons = new ArrayList<String>();
        reasons.add("Not met: " + numbers
                + (round < rounds
                        ? "; round " + round + " of " + rounds
                        : "; the last of " + rounds + (rounds == 1 ? " round" : " rounds")));
        notMet.forEach(evaluated -> reasons.add(evaluated.item() + ": " + evaluated.reason()));
        return decision(round < rounds ? PreEvaluation.TO_BE_IMPROVED : PreEvaluation.FAILED, results, reasons);
    }

    private static Decision<PreEvaluation> decision(
            PreEvaluation answer, Collection<Evaluated> results, List<String> reasons) {
        return new Decision<>(
                "DecidePreEvaluation",
                answer,
                results.stream().map(PreEvaluationPolicy::words).collect(Collectors.joining("; ")),
                "PreEvaluationPolicy",
                "2025-12-06",
                "Plan of 2025-12-06: pre-evaluation of the core items before the audit",
                reasons);
    }

    private static String words(Evaluated evaluated) {
        return evaluated.item() + " " + evaluated.result()
                + (evaluated.reason().isEmpty() ? "" : ", " + evaluated.reason())
                + (evaluated.evidence().isEmpty() ? "" : " [" + evaluated.evidence() + "]");
    }
}
