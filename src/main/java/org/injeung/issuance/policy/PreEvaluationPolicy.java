package org.injeung.issuance.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;

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

    /** Where the pre-evaluation comes from. */
    static final Words LEGAL_BASIS = Act.plan("pre-evaluation of the core items before the audit", "본심사 전 핵심항목 예비심사");

    private PreEvaluationPolicy() {}

    /** Whether the core items are good enough for an audit on site. */
    public enum PreEvaluation {
        /** Every core item is met or does not apply. */
        PASSED,
        /** Items are not met; the applicant improves them and they are evaluated again. */
        TO_BE_IMPROVED,
        /** Items are not met and no round is left. */
        FAILED
    }

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
                    PreEvaluation.PASSED,
                    results,
                    List.of(new Words(
                                    "Every core item is met or does not apply, round %d",
                                    "모든 핵심항목이 충족되었거나 해당하지 않습니다(%d회차)")
                            .with(round)));
        }
        var numbers = notMet.stream().map(Evaluated::item).collect(Collectors.joining(", "));
        var reasons = new ArrayList<Words>();
        reasons.add(new Words("Not met: %s; %s", "미충족: %s, %s")
                .with(
                        numbers,
                        round < rounds
                                ? new Words("round %d of %d", "%2$d회 중 %1$d회차").with(round, rounds)
                                : new Words(
                                                rounds == 1 ? "the last of %d round" : "the last of %d rounds",
                                                "총 %d회 중 마지막 회차")
                                        .with(rounds)));
        notMet.forEach(evaluated -> reasons.add(Words.same(evaluated.item() + ": " + evaluated.reason())));
        return decision(round < rounds ? PreEvaluation.TO_BE_IMPROVED : PreEvaluation.FAILED, results, reasons);
    }

    private static Decision<PreEvaluation> decision(
            PreEvaluation answer, Collection<Evaluated> results, List<Words> reasons) {
        return new Decision<>(
                "DecidePreEvaluation",
                answer,
                Words.join(
                        "; ", results.stream().map(PreEvaluationPolicy::words).toList()),
                "PreEvaluationPolicy",
                "2025-12-06",
                LEGAL_BASIS,
                reasons);
    }

    private static Words words(Evaluated evaluated) {
        var reason = evaluated.reason().isEmpty() ? "" : ", " + evaluated.reason();
        var evidence = evaluated.evidence().isEmpty() ? "" : " [" + evaluated.evidence() + "]";
        return Words.same(evaluated.item())
                .then(" ", evaluated.result().words())
                .then("", Words.same(reason + evidence));
    }
}
