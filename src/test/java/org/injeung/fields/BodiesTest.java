package org.injeung.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest {
    private record Inner(@NotNull @Min(1) Long number) {}

    private record Everything(
            @NotNull @NumberOf(NumberOf.Kind.ORGANIZATION) String organization,
            @NotNull @Text(max = 5) String text,
            @Text(max = 5, oneLine = true) String line,
            @Min(0) @Max(10) Long number,
            Boolean flag,
            Scheme scheme,
            LocalDate day,
            Instant at,
            Set<Scheme> schemes,
            Inner inner) {}

    private static final Map<String, Object> LEAST = Map.of("organization", "999-81-00067", "text", "text");

    @Test
    void what_was_sent_is_read_by_the_types_of_the_record() {
        var sent = with(Map.of(
                "number",
                7,
                "flag",
                true,
                "scheme",
                "ISMS",
                "day",
                "2026-11-22",
                "at",
                "2026-11-22T09:30:00+09:00",
                "schemes",
                List.of("ISMS", "ISMS"),
                "inner",
                Map.of("number", 1)));
        assertThat(Bodies.read(Everything.class, sent))
                .isEqualTo(new Everything(
                        "9998100067",
                        "text",
                        null,
                        7L,
                        true,
                        Scheme.ISMS,
                        LocalDate.of(2026, 11, 22),
                        Instant.parse("2026-11-22T00:30:00Z"),
                        Set.of(Scheme.ISMS),
                        new Inner(1L)));
    }

    @Test
    void what_is_left_out_or_empty_is_none() {
        var read = Bodies.read(Everything.class, with(Map.of("line", "  ", "scheme", "")));
        assertThat(read.line()).isNull();
        assertThat(read.scheme()).isNull();
        assertThat(read.schemes()).isEmpty();
    }

    @Tag("R25.1")
    @Test
    void everything_that_is_wrong_is_told_together_in_both_languages() {
        var sent = Map.of("text", "too long", "number", 11, "scheme", "CSAP", "more", 1);
        var refused = catchThrowableOfType(InvalidInput.class, () -> Bodies.read(Everything.class, sent));
        assertThat(refused.wrong())
                .extracting(Wrong::field)
                .containsExactly("more", "organization", "text", "number", "scheme");
        assertThat(refused.wrong().get(2).problem())
                .isEqualTo(new Words("is too long: 8 characters, at most 5", "너무 깁니다: 8자이며, 최대 5자입니다"));
        assertThat(refused).hasMessageContaining("organization: is missing; text: is too long");
    }

    static List<Arguments> wrong() {
        return List.of(
                Arguments.of("text", " "),
                Arguments.of("text", 5),
                Arguments.of("text", "a\u0007"),
                Arguments.of("text", "\ud83d"),
                Arguments.of("line", "a\nb"),
                Arguments.of("organization", "999-81-00068"),
                Arguments.of("organization", "9".repeat(41)),
                Arguments.of("number", -1),
                Arguments.of("number", "1"),
                Arguments.of("number", 1.5),
                Arguments.of("number", BigInteger.TWO.pow(80)),
                Arguments.of("flag", "true"),
                Arguments.of("day", "2026-02-29"),
                Arguments.of("day", "1999-12-31"),
                Arguments.of("at", "2026-11-22T09:30:00"),
                Arguments.of("schemes", "ISMS"),
                Arguments.of("schemes", List.of("ISMS", "CSAP")),
                Arguments.of("inner", 1),
                Arguments.of("inner.number", Map.of()),
                Arguments.of("inner.number", Map.of("number", 0)),
                Arguments.of("inner.more", Map.of("number", 1, "more", 1)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void each_kind_of_field_refuses_what_it_is_not(String field, Object value) {
        assertThatThrownBy(() -> Bodies.read(Everything.class, with(Map.of(field.replaceFirst("\\..*", ""), value))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.wrong())
                        .extracting(Wrong::field)
                        .containsExactly(field));
    }

    @Test
    void no_body_is_told_as_such() {
        assertThatThrownBy(() -> Bodies.read(Everything.class, null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("body"));
    }

    @Test
    void what_stands_in_the_address_may_not_stand_in_the_body() {
        var body = new Body<>(Everything.class, Map.of("text", "text"));
        assertThat(body.with("organization", "9998100067").read().organization())
                .isEqualTo("9998100067");
        assertThatThrownBy(() -> body.with("text", "other"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("text"));
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        var all = new HashMap<>(LEAST);
        all.putAll(more);
        return all;
    }
}
