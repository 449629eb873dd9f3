package org.injeung.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.injeung.fields.ListAnswer;

/**
 * A part of a list as a table: a column for each member of the JSON, whether a row has it or not, and for each of the members of an object
 * in it. A list stands in one cell, its items separated by {@code "; "}.
 */
final class ListTable {
    private static final String BETWEEN = "; ";
    private static final ObjectMapper JSON = new ApiApplication.Json().getContext(ListAnswer.class);

    private final List<Column> columns = new ArrayList<>();
    private final JsonNode rows;

    ListTable(ListAnswer list) {
        var member = rows(list.getClass());
        add(row(member), "");
        rows = JSON.valueToTree(list).get(member.getName());
    }

    /**
     * A column.
     *
     * @param path of its value in a row, as a JSON pointer
     * @param type of its value
     */
    record Column(String path, Class<?> type) {
        /** As the JSON calls it, for example {@code organization.name}. */
        String name() {
            return path.substring(1).replace('/', '.');
        }

        /** The value in a row. */
        JsonNode of(JsonNode row) {
            return row.at(path);
        }
    }

    /** What a file of the list is called: the last part of its address. */
    static String name(UriInfo request) {
        var path = request.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<Column> columns() {
        return columns;
    }

    Iterable<JsonNode> rows() {
        return rows;
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

    private void add(Class<?> type, String path) {
        for (var component : type.getRecordComponents()) {
            var member = path + "/" + component.getName();
            if (component.getType().isRecord()) {
                add(component.getType(), member);
            } else {
                columns.add(new Column(member, component.getType()));
            }
        }
    }

    /** What is not there is empty; of an object in a list its values stand there. */
    static String text(JsonNode value) {
        return value.isContainerNode()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(ListTable::text)
                        .collect(Collectors.joining(value.isArray() ? BETWEEN : " "))
                : value.isNull() ? "" : value.asText();
    }
}
