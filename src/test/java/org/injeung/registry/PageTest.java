package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.injeung.registry.Order.SortKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private record Row(LocalDate day, long id) {}

    private static final SortKey<Row, LocalDate> DAY = SortKey.day("day", "r.day", Row::day);
    private static final SortKey<Row, Long> ID = SortKey.number("id", "r.id", Row::id);
    private static final Order<Row> OLDEST = Order.ascending(DAY, ID);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"day", "-day", "id", "-id"})
    void the_pages_of_a_list_that_does_not_change_are_the_list(String sort) {
        var order = Order.of(sort, OLDEST, List.of(ID));
        var rows = sorted(sort, new Row(MONDAY, 1), new Row(MONDAY, 2), new Row(MONDAY.plusDays(1), 3));
        var read = new ArrayList<Row>();
        String after = null;
        do {
            var part = Page.of(order, null, after, "1", 50, 200).of(rows);
            assertThat(part.total()).isEqualTo(3);
            read.addAll(part.rows());
            after = part.next();
        } while (after != null);
        assertThat(read).isEqualTo(rows);
    }

    private static List<Row> sorted(String sort, Row... ascending) {
        var rows = new ArrayList<>(List.of(ascending));
        if (sort.startsWith("-")) {
            Collections.reverse(rows);
        }
        return rows;
    }

    @Tag("R23.6")
    @Test
    void a_row_that_comes_or_goes_meanwhile_moves_no_other_one() {
        var first = Page.of(OLDEST, null, null, "1", 50, 200)
                .of(List.of(new Row(MONDAY, 1), new Row(MONDAY, 3), new Row(MONDAY, 4)));
        var next = Page.of(OLDEST, null, first.next(), "9", 50, 200);
        var left = List.of(new Row(MONDAY, 3), new Row(MONDAY, 4));
        assertThat(next.of(left).rows()).isEqualTo(left);
        assertThat(next.of(List.of(new Row(MONDAY.minusDays(1), 7), new Row(MONDAY, 1), left.get(0), left.get(1)))
                        .rows())
                .isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "*",
                "day\n1",
                "-day\n1\n2026-11-23",
                "id\n1\n1",
                "day\nx\n2026-11-23",
                "day\n1\nx",
                "day\n1\n+123456789-01-01",
                "day\n9223372036854775808\n2026-11-23"
            })
    void what_is_no_link_of_this_list_in_this_order_is_refused(String told) {
        var cursor = Base64.getUrlEncoder().encodeToString(told.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal("after", null, told)).isEqualTo(refusal("after", null, cursor));
    }

    @Test
    void a_page_begins_behind_a_row_or_after_a_number_of_rows_and_not_both() {
        assertThat(refusal("first", "0", "x")).startsWith("cannot be combined with after");
        assertThat(refusal("first", "-1", null)).startsWith("must be a whole number between 0");
    }

    @Test
    void no_text_that_a_database_cannot_hold_is_read_from_a_link() {
        var names = Order.<String>ascending(
                SortKey.text("name", "r.name", name -> name), SortKey.text("id", "r.id", id -> id));
        for (var odd : List.of("a\u0000", "a\nb", "a\u007f")) {
            var cursor = Base64.getUrlEncoder().encodeToString(("name\n1\n" + odd).getBytes(StandardCharsets.UTF_8));
            assertThat(catchThrowableOfType(InvalidInput.class, () -> Page.of(names, null, cursor, null, 50, 200)))
                    .extracting(InvalidInput::field)
                    .isEqualTo("after");
        }
    }

    @Test
    void an_order_that_a_list_does_not_have_is_refused_with_those_that_it_has() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> Order.of("+id", OLDEST, List.of(ID)));
        assertThat(refused.field()).isEqualTo("sort");
        assertThat(refused.problem().en()).startsWith("must be one of day, id,");
    }

    private static String refusal(String field, String first, String after) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> Page.of(OLDEST, first, after, null, 50, 200));
        assertThat(refused.field()).isEqualTo(field);
        return refused.problem().en();
    }
}
