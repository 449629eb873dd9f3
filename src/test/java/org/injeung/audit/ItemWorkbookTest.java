package org.injeung.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.law.ItemResult;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ItemWorkbookTest {
    private static InputStream book(String[]... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("items");
            for (var row = 0; row < rows.length; row++) {
                for (var cell = 0; cell < rows[row].length; cell++) {
                    sheet.value(row, cell, rows[row][cell]);
                }
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Tag("R2.8")
    @Test
    void results_are_read_in_both_languages_and_by_their_constant() throws IOException {
        var korean = ItemWorkbook.read(book(
                row("항목", "제목", "결과", "메모"),
                row("2.10.8", "패치관리", "충족", " 대장 확인 "),
                row("2.5.6", "접근권한 검토", "미충족", null),
                row("2.6.1", "네트워크 접근", null, "아직")));
        assertThat(korean)
                .isEqualTo(Map.of(
                        "2.10.8", new Statement(ItemResult.MET, "대장 확인"),
                        "2.5.6", new Statement(ItemResult.NOT_MET, "")));
        var english = ItemWorkbook.read(book(
                row("Note", "Item", "Result"), row("No shop", "2.8.1", "Not applicable"), row("Seen", "1.1.1", "MET")));
        assertThat(english)
                .isEqualTo(Map.of(
                        "2.8.1", new Statement(ItemResult.NOT_APPLICABLE, "No shop"),
                        "1.1.1", new Statement(ItemResult.MET, "Seen")));
    }

    @Tag("R2.8")
    @Test
    void what_nobody_can_read_is_named() {
        assertThatThrownBy(() -> ItemWorkbook.read(book(row("항목", "결과"), row("2.10.8", "충족"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Note");
        assertThatThrownBy(() -> ItemWorkbook.read(book(row("Item", "Result", "Note"), row("2.10.8", "fine"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2.10.8")
                .hasMessageContaining("fine");
        assertThatThrownBy(() ->
                        ItemWorkbook.read(book(row("Item", "Result", "Note"), row("2.10.8", "MET", "x".repeat(2001)))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2.10.8");
        for (var file : new String[] {"", "Item;Result;Note", "PK\u0003\u0004"}) {
            assertThatThrownBy(() -> ItemWorkbook.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                    .as(file)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("workbook");
        }
    }
}
