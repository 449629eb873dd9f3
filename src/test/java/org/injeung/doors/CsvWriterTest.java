package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.injeung.fields.ListAnswer;
import org.injeung.law.Ground;
import org.injeung.law.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Row(
            String text,
            long number,
            LocalDate on,
            Instant at,
            Ground ground,
            Words words,
            List<String> names,
            List<Words> more) {}

    private record Table(long total, List<Row> rows, String next) implements ListAnswer {}

    private static String table(Row... rows) throws IOException {
        return new CsvWriter().table(new Table(rows.length, List.of(rows), null));
    }

    private static final String HEADER = "\uFEFFtext,number,on,at,ground,words.en,words.ko,names,more\r\n";

    @Test
    void a_table_has_a_column_for_each_member_and_tells_both_languages() throws IOException {
        assertThat(table(new Row(
                        "마루, \"샵\"",
                        -7,
                        LocalDate.of(2026, 11, 22),
                        Instant.parse("2026-11-22T00:30:00Z"),
                        Ground.FRAUD,
                        new Words("paid", "납부"),
                        List.of("a", "b"),
                        List.of(new Words("one", "하나"), new Words("two", "둘")))))
                .isEqualTo(HEADER
                        + "\"마루, \"\"샵\"\"\",-7,2026-11-22,2026-11-22T00:30:00Z,FRAUD,paid,납부,a; b,one 하나; two 둘\r\n");
    }

    @Test
    void what_a_row_does_not_have_is_an_empty_cell_and_a_table_without_rows_has_its_header() throws IOException {
        assertThat(table(new Row(null, 0, null, null, null, null, null, null))).isEqualTo(HEADER + "\"\",0,,,,,,,\r\n");
        assertThat(table()).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\tx", "\rx"})
    void a_text_that_a_spreadsheet_would_take_for_a_formula_is_none(String text) throws IOException {
        assertThat(table(new Row(text, 0, null, null, null, null, null, null)).replace("\"", ""))
                .startsWith(HEADER + "'" + text + ",0,");
    }
}
