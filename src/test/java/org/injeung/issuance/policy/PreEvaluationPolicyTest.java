package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.injeung.law.ItemResult.MET;
import static org.injeung.law.ItemResult.NOT_APPLICABLE;
import static org.injeung.law.ItemResult.NOT_MET;

import java.util.ArrayList;
import java.util.List;
import org.injeung.issuance.policy.PreEvaluationPolicy.Evaluated;
import org.injeung.issuance.policy.PreEvaluationPolicy.PreEvaluation;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreEvaluationPolicyTest {
    private static final List<String> ITEMS = List.of("1.2.1", "2.5.1", "2.5.5", "2.5.6", "2.10.8");

    private static List<List<Evaluated>> every_combination() {
        var combinations = new ArrayList<List<Evaluated>>();
        combinations.add(List.of());
        for (var item : ITEMS) {
            var longer = new ArrayList<List<Evaluated>>();
            for (var combination : combinations) {
                for (var result : ItemResult.values()) {
                    var next = new ArrayList<>(combination);
                    next.add(new Evaluated(item, result, result == MET ? "" : "Because of " + item, "E"));
                    longer.add(next);
                }
            }
            combinations.clear();
            combinations.addAll(longer);
        }
        assertThat(combinations).hasSize(243);
        return combinations;
    }

    private static boolean isOneNotMet(List<Evaluated> results) {
        return results.stream().anyMatch(evaluated -> evaluated.result() == NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, FAILED",
        "1, 2, TO_BE_IMPROVED",
        "2, 2, FAILED",
        "1, 3, TO_BE_IMPROVED",
        "2, 3, TO_BE_IMPROVED",
        "3, 3, FAILED",
        "4, 3, FAILED"
    })
    void one_item_that_is_not_met_is_enough_in_any_combination(int round, int rounds, PreEvaluation otherwise) {
        for (var results : every_combination()) {
            assertThat(PreEvaluationPolicy.decide(results, round, rounds).answer())
                    .as("%s in round %d of %d", results, round, rounds)
                    .isEqualTo(isOneNotMet(results) ? otherwise : PreEvaluation.PASSED);
        }
    }

    @Test
    void the_reasons_name_exactly_the_items_that_are_not_met_and_why() {
        for (var results : every_combination()) {
            var reasons = PreEvaluationPolicy.decide(results, 1, 2).reasons().stream()
                    .map(Words::en)
                    .toList();
            for (var evaluated : results) {
                assertThat(reasons.get(0).contains(evaluated.item()))
                        .as("%s in \"%s\"", evaluated, reasons)
                        .isEqualTo(evaluated.result() == NOT_MET);
                assertThat(reasons.contains(evaluated.item() + ": Because of " + evaluated.item()))
                        .isEqualTo(evaluated.result() == NOT_MET);
            }
        }
    }

    @Test
    void improving_an_item_never_makes_the_answer_worse() {
        for (var results : every_combination()) {
            var answer = PreEvaluationPolicy.decide(results, 1, 2).answer();
            for (var i = 0; i < results.size(); i++) {
                var improved = new ArrayList<>(results);
                improved.set(i, new Evaluated(results.get(i).item(), MET, "", "E"));
                assertThat(PreEvaluationPolicy.decide(improved, 1, 2).answer()).isLessThanOrEqualTo(answer);
            }
        }
    }

    @Test
    void the_facts_hold_every_result_with_its_reason_and_evidence() {
        var decision = PreEvaluationPolicy.decide(
                List.of(
                        new Evaluated("1.2.1", MET, "", "Asset list v7"),
                        new Evaluated("2.5.5", NOT_APPLICABLE, "No special accounts", ""),
                        new Evaluated("2.10.8", NOT_MET, "Server 7 of 12", "Scan of 3 May")),
                2,
                2);
        assertThat(decision.facts().en())
                .isEqualTo("1.2.1 Met [Asset list v7]; 2.5.5 Not applicable, No special accounts;"
                        + " 2.10.8 Not met, Server 7 of 12 [Scan of 3 May]");
        assertThat(decision.reasons())
                .extracting(Words::en)
                .containsExactly("Not met: 2.10.8; the last of 2 rounds", "2.10.8: Server 7 of 12");
    }

    @Test
    void nothing_passes_without_a_core_item() {
        assertThatIllegalArgumentException().isThrownBy(() -> PreEvaluationPolicy.decide(List.of(), 1, 2));
    }
}
