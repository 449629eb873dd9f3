package org.injeung.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Spreadsheet;

/**
 * Writes a part of a list as a table (RFC 4180) for spreadsheets: a column for each member of the JSON, whether a row has it or not, with
 * the members of an object as {@code organization.name}. A list stands in one cell, its items separated by {@code "; "}.
 */
@Provider
@Produces(ListAnswer.CSV)
public class CsvWriter implements MessageBodyWriter<ListAnswer> {
    private static final String BETWEEN = "; ";

    private final ObjectMapper json = new ApiApplication.Json().getContext(ListAnswer.class);

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
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name() + ".csv\"");
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(table(list));
        text.flush();
    }

    private String name() {
        var path = request.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String table(ListAnswer list) throws IOException {
        var rows = rows(list.getClass());
        var columns = new ArrayList<String>();
        addColumns(row(rows), "", columns);
        var table = new StringWriter().append(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(table, CSVFormat.RFC4180)) {
            csv.printRecord(columns.stream().map(column -> column.substring(1).replace('/', '.')));
            for (var row : json.valueToTree(list).get(rows.getName())) {
                csv.printRecord(columns.stream().map(column -> cell(row.at(column))));
            }
        }
        return table.toString();
    }

    private static RecordComponent rows(Class<?> list) {
        return Arrays.stream(list.getRecordComponents())
                .filter(component -> component.getType() == List.class)
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> row(RecordComponent rows) {
        return (Class<?>) ((ParameterizedType) rows.getGenericType()).getActualTypeArguments()[0];
    }

    /** Adds the members of a record, and those of records in it, as JSON pointers. */
    private static void addColumns(Class<?> type, String path, List<String> columns) {
        for (var component : type.getRecordComponents()) {
            var column = path + "/" + component.getName();
            if (component.getType().isRecord()) {
                addColumns(component.getType(), column, columns);
            } else {
                columns.add(column);
            }
        }
    }

    private static String cell(JsonNode value) {
        var text = text(value);
        return value.isNumber() ? text : Spreadsheet.text(text);
    }

    /** What is not there is empty; of an object in a list its values stand there. */
    private static String text(JsonNode value) {
        return value.isContainerNode()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(CsvWriter::text)
                        .collect(Collectors.joining(value.isArray() ? BETWEEN : " "))
                : value.isNull() ? "" : value.asText();
    }
}
