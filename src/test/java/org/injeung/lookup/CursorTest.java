package org.injeung.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.function.ToLongFunction;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final long LAST = 42;
    private static final ToLongFunction<Instant> SECONDS = Instant::getEpochSecond;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "c0")
    void without_a_cursor_the_register_is_read_from_the_beginning(String since) {
        assertThat(Cursor.place(since, LAST, SECONDS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 41, LAST})
    void a_cursor_leads_to_where_it_was_given(long place) {
        assertThat(Cursor.place(Cursor.behind(place), LAST, SECONDS)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-29",
                "2026-11-28T15:00:00Z",
                "2026-11-29T00:00:00+09:00",
                "2026-11-29T00:00:00 09:00" // a plus sign that was not encoded
            })
    void a_day_of_seoul_and_an_instant_are_taken_too(String since) {
        assertThat(Cursor.place(since, LAST, SECONDS))
                .isEqualTo(Instant.parse("2026-11-28T15:00:00Z").getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "c",
                "c-1",
                "c01",
                "c43",
                "c99999999999999999999",
                "yesterday",
                "2026-02-30",
                "T",
                "2026-11-29T00:00",
                "+999999999-12-31", // no database knows the year
                "-4713-01-01T00:00:00Z"
            })
    void everything_else_is_refused_by_its_name(String since) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Cursor.place(since, LAST, SECONDS))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("since"));
    }
}
