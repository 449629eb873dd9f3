package org.injeung.issuance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreEvaluationPolicyTest {
    private static final List<String> ITEMS = List.of("1.2.1", "2.5.1", "2.5.5", "2.5.6", "2.10.8");

    private static List<Map<String, CoreItemResult>> every_combination() {
        var combinations = new ArrayList<Map<String, CoreItemResult>>();
        combinations.add(Map.of());
        for (var item : ITEMS) {
            var longer = new ArrayList<Map<String, CoreItemResult>>();
            for (var combination : combinations) {
                for (var result : CoreItemResult.values()) {
                    var next = new TreeMap<>(combination);
                    next.put(item, result);
                    longer.add(next);
                }
            }
            combinations.clear();
            combinations.addAll(longer);
        }
        assertThat(combinations).hasSize(243);
        return combinations;
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
            var decision = PreEvaluationPolicy.decide(results, "Evidence", round, rounds);
            assertThat(decision.answer())
                    .as("%s in round %d of %d", results, round, rounds)
                    .isEqualTo(results.containsValue(CoreItemResult.NOT_MET) ? otherwise : PreEvaluation.PASSED);
        }
    }

    @Test
    void the_reason_names_exactly_the_items_that_are_not_met() {
        for (var results : every_combination()) {
            var reason = PreEvaluationPolicy.decide(results, "", 1, 2).reasons().get(0);
            results.forEach((item, result) -> assertThat(reason.contains(item))
                    .as("%s in \"%s\"", item, reason)
                    .isEqualTo(result == CoreItemResult.NOT_MET));
        }
    }

    @Test
    void improving_an_item_never_makes_the_answer_worse() {
        for (var results : every_combination()) {
            var answer = PreEvaluationPolicy.decide(results, "", 1, 2).answer();
            results.keySet().forEach(item -> {
                var improved = new TreeMap<>(results);
                improved.put(item, CoreItemResult.MET);
                assertThat(PreEvaluationPolicy.decide(improved, "", 1, 2).answer())
                        .isLessThanOrEqualTo(answer);
            });
        }
    }

    @Test
    void the_facts_hold_every_result_and_what_the_auditor_wrote() {
        var decision = PreEvaluationPolicy.decide(
                Map.of("1.2.1", CoreItemResult.MET, "2.10.8", CoreItemResult.NOT_MET), "Server 7 of 12", 2, 2);
        assertThat(decision.facts()).isEqualTo("1.2.1 MET, 2.10.8 NOT_MET; Server 7 of 12");
        assertThat(decision.reasons()).containsExactly("Not met: 2.10.8; the last of 2 rounds");
    }
}
