package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.injeung.fields.ListAnswer;
import org.injeung.registry.CaseKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private record Of(String name) {}

    private record Line(
            String caseNumber,
            CaseKind kind,
            Of organization,
            Instant openedAt,
            LocalDate date,
            long amount,
            List<String> reasons) {}

    private record Lines(List<Line> rows, String next) implements ListAnswer {}

    private static List<Row> read(Locale language, Line... lines) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxWriter.write(new ListTable(new Lines(List.of(lines), null)), "lines", language, out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    private static Line line(String name) {
        return new Line(
                "ISS-2026-000001",
                CaseKind.ISSUANCE,
                new Of(name),
                Instant.parse("2026-11-28T15:30:00Z"),
                LocalDate.of(2026, 12, 25),
                41_000_000_000_000L,
                List.of("one", "two"));
    }

    @Tag("R18.7")
    @Test
    void headings_and_values_are_in_the_language_of_who_reads_it() throws IOException {
        var korean = read(Locale.KOREAN, line("새벽마켓"));
        assertThat(korean.get(0).getCellText(0)).isEqualTo("사건번호");
        assertThat(korean.get(0).getCellText(2)).isEqualTo("조직 · 이름");
        assertThat(korean.get(1).getCellText(1)).isEqualTo("인증 신청");
        assertThat(korean.get(1).getCellText(2)).isEqualTo("새벽마켓");
        var english = read(Locale.ENGLISH, line("Saebyeok"));
        assertThat(english.get(0).getCellText(0)).isEqualTo("Case number");
        assertThat(english.get(1).getCellText(1)).isEqualTo("certification");
        assertThat(english.get(1).getCellText(6)).isEqualTo("one; two");
    }

    @Tag("R18.7")
    @Test
    void days_moments_and_amounts_are_such_in_seoul() throws IOException {
        var row = read(Locale.ENGLISH, line("Saebyeok")).get(1);
        assertThat(row.getCellAsDate(3)).contains(LocalDateTime.of(2026, 11, 29, 0, 30));
        assertThat(row.getCellAsDate(4)).contains(LocalDate.of(2026, 12, 25).atStartOfDay());
        assertThat(row.getCellAsNumber(5).orElseThrow().longValueExact()).isEqualTo(41_000_000_000_000L);
    }

    @Test
    void a_name_that_looks_like_a_formula_is_text() throws IOException {
        var cell = read(Locale.ENGLISH, line("=1+1")).get(1).getCell(2);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("=1+1");
    }
}
