package org.injeung.doors;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.injeung.access.CallersLanguage;
import org.injeung.doors.ListTable.Column;
import org.injeung.fields.ListAnswer;
import org.injeung.law.Periods;
import org.injeung.law.Worded;

/**
 * Writes a part of a list as a workbook (ECMA-376) for people: headings and values in the language of the caller, days and moments as such,
 * in Seoul time.
 */
@Provider
@Produces(ListAnswer.XLSX)
public class XlsxWriter implements MessageBodyWriter<ListAnswer> {
    private static final double WIDEST = 60;
    private static final double NARROWEST = 12;

    @Context
    private UriInfo request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ListAnswer.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            ListAnswer list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var name = ListTable.name(request);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"");
        CallersLanguage.headers().forEach(headers::putSingle);
        write(new ListTable(list), name, CallersLanguage.current(), out);
    }

    static void write(ListTable table, String name, Locale language, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Injeung", "1.0")) {
            var sheet = book.newWorksheet(name);
            var columns = table.columns();
            for (var i = 0; i < columns.size(); i++) {
                sheet.value(0, i, heading(columns.get(i), language));
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            var widths = columns.stream().mapToDouble(column -> NARROWEST).toArray();
            var row = 0;
            for (var values : table.rows()) {
                row++;
                for (var i = 0; i < columns.size(); i++) {
                    widths[i] = Math.max(widths[i], cell(sheet, row, i, columns.get(i), values, language));
                }
            }
            for (var i = 0; i < widths.length; i++) {
                sheet.width(i, Math.min(widths[i], WIDEST));
            }
            sheet.setAutoFilter(0, 0, row, columns.size() - 1);
        }
    }

    private static String heading(Column column, Locale language) {
        return Arrays.stream(column.name().split("\\."))
                .map(part -> NamedValues.MEMBERS.containsKey(part)
                        ? NamedValues.MEMBERS.get(part).in(language)
                        : part)
                .collect(Collectors.joining(" · "));
    }

    /** Writes a cell and tells how wide it is, in characters. */
    private static double cell(Worksheet sheet, int row, int i, Column column, JsonNode values, Locale language) {
        var value = column.of(values);
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        } else if (value.isNumber()) {
            sheet.value(row, i, value.decimalValue());
            return 0;
        } else if (column.type() == Instant.class) {
            sheet.value(
                    row, i, Instant.parse(value.asText()).atZone(Periods.SEOUL).toLocalDateTime());
            sheet.style(row, i).format("yyyy-mm-dd hh:mm").set();
            return "2026-11-29 20:00".length();
        } else if (column.type() == LocalDate.class) {
            sheet.value(row, i, LocalDate.parse(value.asText()));
            sheet.style(row, i).format("yyyy-mm-dd").set();
            return 0;
        }
        var text = worded(column, ListTable.text(value), language);
        sheet.value(row, i, text);
        return text.length() * 1.3;
    }

    private static String worded(Column column, String text, Locale language) {
        return Worded.class.isAssignableFrom(column.type())
                ? Arrays.stream(column.type().getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .map(constant -> ((Worded) constant).words().in(language))
                        .findFirst()
                        .orElse(text)
                : text;
    }
}
