package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedRowsTest {
    private static final LawFile FILE = new LawFile("rows", ';', "name;inForceFrom;inForceUntil;text");

    private static final String REFORM =
            "bar;2027-01-01;;new\n\nfee;2024-02-29;2024-02-29;once\nbar;2020-01-01;2025-12-31;old\n";

    private record Row(String name, InForce inForce, String text) implements DatedRows.Row {}

    private static DatedRows<Row> read(String lines) {
        return DatedRows.read(
                FILE,
                new StringReader("name;inForceFrom;inForceUntil;text\n" + lines),
                Row::name,
                (cells, inForce) -> new Row(cells.get(0), inForce, cells.get(3)));
    }

    @Tag("R24.1")
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "2019-12-31,bar,",
        "2020-01-01,bar,old",
        "2025-12-31,bar,old",
        "2026-06-01,bar,",
        "2026-12-31,bar,",
        "2027-01-01,bar,new",
        "2099-12-31,bar,new",
        "2024-02-28,fee,",
        "2024-02-29,fee,once",
        "2024-03-01,fee,",
        "2024-02-29,other,"
    })
    void the_row_of_a_name_that_is_in_force_on_a_day(LocalDate day, String name, String text) {
        assertThat(read(REFORM).find(name, day).map(Row::text).orElse(null)).isEqualTo(text);
        assertThat(read(REFORM).inForceOn(day).stream()
                        .filter(row -> row.name().equals(name))
                        .map(Row::text))
                .isEqualTo(text == null ? List.of() : List.of(text));
    }

    @Test
    void rows_stay_in_the_order_of_the_file_and_those_of_a_name_are_sorted_by_their_first_day() {
        assertThat(read(REFORM).all()).extracting(Row::text).containsExactly("new", "once", "old");
        assertThat(read(REFORM).of("bar")).extracting(Row::text).containsExactly("old", "new");
        assertThat(read(REFORM).of("other")).isEmpty();
    }

    @Test
    void all_rows_of_a_name_are_replaced() {
        assertThat(read(REFORM).replacedBy(read("bar;2030-01-01;;later")).all())
                .extracting(Row::text)
                .containsExactly("once", "later");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bar;2026-12-31;2027-01-01;x | line 6: two rows of bar are in force on 2027-01-01
            bar;2025-12-31;2025-12-31;x | line 6: two rows of bar are in force on 2025-12-31
            bar;2019-01-01;;x           | line 6: two rows of bar are in force on 2027-01-01
            bar;2026-02-02;2026-02-01;x | line 6: is never in force: 2026-02-01 is before 2026-02-02
            bar;;2026-02-01;x           | line 6: Text '' could not be parsed at index 0
            bar;2026-01-01;2026-02-30;x | line 6: Text '2026-02-30' could not be parsed
            bar;2026-01-01;x            | line 6: 4 cells are expected, not 3
            """)
    void what_is_wrong_with_a_line_is_told_with_its_number(String line, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(REFORM + line))
                .withMessageStartingWith("rows: " + complaint);
    }
}
