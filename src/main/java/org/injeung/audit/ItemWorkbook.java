package org.injeung.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.injeung.audit.policy.ItemsPolicy.Statement;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** The list of the criteria as auditors fill it in without a connection: a workbook with headings and results in either language. */
final class ItemWorkbook {
    private static final Words ITEM = new Words("Item", "항목");
    private static final Words RESULT = new Words("Result", "결과");
    private static final Words NOTE = new Words("Note", "메모");
    private static final int LONGEST = 2000;

    private ItemWorkbook() {}

    /**
     * What is said in it, by item; rows without a result say nothing.
     *
     * @throws InvalidInput naming the heading or the item, if it is no workbook or says what nobody can read
     */
    static Map<String, Statement> read(InputStream file) {
        try (var book = new ReadableWorkbook(file)) {
            var rows = book.getFirstSheet().read();
            var head = rows.isEmpty()
                    ? List.<String>of()
                    : rows.get(0).stream()
                            .map(cell -> cell == null ? "" : cell.getText().strip())
                            .toList();
            var item = column(head, ITEM);
            var result = column(head, RESULT);
            var note = column(head, NOTE);
            var said = new LinkedHashMap<String, Statement>();
            for (var row : rows.subList(1, rows.size())) {
                var named = text(row, item);
                var answer = text(row, result);
                if (!answer.isEmpty()) {
                    said.put(named, new Statement(result(named, answer), note(named, text(row, note))));
                }
            }
            return said;
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw new InvalidInput("workbook", new Words("must be a workbook (XLSX)", "엑셀 통합 문서(XLSX)여야 합니다"));
        }
    }

    private static int column(List<String> head, Words name) {
        var found = Math.max(head.indexOf(name.en()), head.indexOf(name.ko()));
        if (found < 0) {
            throw new InvalidInput(
                    name.en(),
                    new Words("there must be a column %s in the first row", "첫 행에 %2$s 열이 있어야 합니다")
                            .with(name.en(), name.ko()));
        }
        return found;
    }

    private static String text(Row row, int column) {
        return row.getCellCount() <= column
                ? ""
                : Optional.ofNullable(row.getCell(column))
                        .map(cell -> cell.getText().strip())
                        .orElse("");
    }

    private static ItemResult result(String item, String answer) {
        return Arrays.stream(ItemResult.values())
                .filter(value -> answer.equals(value.name())
                        || answer.equals(value.words().en())
                        || answer.equals(value.words().ko()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        item,
                        new Words("\"%s\" is no result; use %s", "\"%s\"은(는) 결과가 아닙니다. 다음 중 하나를 쓰십시오: %s")
                                .with(
                                        answer,
                                        Words.join(
                                                ", ",
                                                Arrays.stream(ItemResult.values())
                                                        .map(ItemResult::words)
                                                        .toList()))));
    }

    private static String note(String item, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInput(
                    item, new Words("the note has more than %d characters", "메모가 %d자를 넘습니다").with(LONGEST));
        }
        return text;
    }
}
