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
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Spreadsheet;

/**
 * Writes a part of a list as a table (RFC 4180) for systems and spreadsheets: a column for each member of the JSON, as {@code
 * organization.name}.
 */
@Provider
@Produces(ListAnswer.CSV)
public class CsvWriter implements MessageBodyWriter<ListAnswer> {
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
        headers.putSingle(HttpHeaders.CONTENT_TYPE, ListAnswer.CSV + ";charset=UTF-8");
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ListTable.name(request) + ".csv\"");
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(table(list));
        text.flush();
    }

    String table(ListAnswer list) throws IOException {
        var rows = new ListTable(list);
        var table = new StringWriter().append(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(table, CSVFormat.RFC4180)) {
            csv.printRecord(rows.columns().stream().map(ListTable.Column::name));
            for (var row : rows.rows()) {
                csv.printRecord(rows.columns().stream().map(column -> cell(column.of(row))));
            }
        }
        return table.toString();
    }

    private static String cell(JsonNode value) {
        var text = ListTable.text(value);
        return value.isNumber() ? text : Spreadsheet.text(text);
    }
}
