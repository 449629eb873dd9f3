package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.injeung.fields.Body;
import org.injeung.law.Activity;
import org.injeung.law.Measure;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewObligationFactsTest {
    @Test
    void what_is_stated_is_taken_and_what_is_left_out_is_not_stated() {
        var facts = NewObligationFacts.from(
                new Body<>(
                        NewObligationFacts.class,
                        Map.of(
                                "year",
                                2025,
                                "sales",
                                150_000_000_000L,
                                "students",
                                10_000,
                                "activities",
                                List.of("UNIVERSITY", "DATA_CENTER", "UNIVERSITY"))),
                2026);
        assertThat(facts.businessYear()).isEqualTo(2025);
        assertThat(facts.figures())
                .containsOnly(Map.entry(Measure.SALES, 150_000_000_000L), Map.entry(Measure.STUDENTS, 10_000L));
        assertThat(facts.activities()).containsExactlyInAnyOrder(Activity.UNIVERSITY, Activity.DATA_CENTER);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("year", Map.of()),
                arguments("year", Map.of("year", "2025")),
                arguments("year", Map.of("year", 2026)),
                arguments("year", Map.of("year", 2011)),
                arguments("sales", Map.of("year", 2025, "sales", -1)),
                arguments("sales", Map.of("year", 2025, "sales", 1.5)),
                arguments("ictSales", Map.of("year", 2025, "ictSales", 10_000_000_000_000_001L)),
                arguments("dailyUsers", Map.of("year", 2025, "dailyUsers", BigInteger.TWO.pow(80))),
                arguments("students", Map.of("year", 2025, "students", true)),
                arguments("activities", Map.of("year", 2025, "activities", "DATA_CENTER")),
                arguments("activities", Map.of("year", 2025, "activities", List.of("MINING"))),
                arguments("activities", Map.of("year", 2025, "activities", List.of(1))),
                arguments("profit", Map.of("year", 2025, "profit", 1)),
                arguments("body", null));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_refused_by_its_name(String property, Map<String, Object> body) {
        assertThatThrownBy(() -> NewObligationFacts.from(new Body<>(NewObligationFacts.class, body), 2026))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo(property));
    }
}
