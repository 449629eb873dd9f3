package org.injeung.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.injeung.system.Wire.Request;

/**
 * A place of an operation's request where text may stand: in the path, in the query, or in the body at any depth.
 *
 * @param place which of the three
 * @param path names on the way to it; {@code []} for the items of a list
 */
record TextParameter(Operation operation, Place place, List<String> path) {
    /** Where a parameter stands. */
    enum Place {
        PATH,
        QUERY,
        BODY
    }

    private static final String ITEMS = "[]";
    private static final String TASK_QUERY = "#/components/schemas/TaskQueryDto";
    /** Where a query may stand in another one, and how deep we look. */
    private static final int NESTING = 3;

    String name() {
        return path.get(path.size() - 1);
    }

    /** Whether Camunda takes it for an expression. */
    boolean bearsExpression() {
        return name().endsWith("Expression");
    }

    /** Every one that the description of the engine tells, and the expressions of a task's query that it does not tell. */
    static List<TextParameter> of(Operation operation) {
        var found = new ArrayList<TextParameter>();
        for (var parameter : operation.description().path("parameters")) {
            if (isText(parameter.path("schema"))) {
                var place = parameter.get("in").asText().equals("path") ? Place.PATH : Place.QUERY;
                found.add(new TextParameter(
                        operation, place, List.of(parameter.get("name").asText())));
            }
        }
        if (operation.path().matches("/task(/count)?")) {
            for (var name : expressions()) {
                var parameter = new TextParameter(operation, Place.QUERY, List.of(name));
                if (operation.method().equals("GET") && !found.contains(parameter)) {
                    found.add(parameter);
                }
            }
        }
        collect(operation, schema(operation), List.of(), List.of(), found);
        return found.stream().distinct().toList();
    }

    /** The fields of a task's query that Camunda evaluates; its description forgets some. */
    static TreeSet<String> expressions() {
        var names = new TreeSet<String>();
        for (var method : TaskQueryDto.class.getMethods()) {
            if (method.getName().matches("set.*Expression")) {
                names.add(Character.toLowerCase(method.getName().charAt(3))
                        + method.getName().substring(4));
            }
        }
        return names;
    }

    /** Filters keep, take and extend queries of tasks, which their description calls objects. */
    private static JsonNode schema(Operation operation) {
        var reference = JsonNodeFactory.instance.objectNode().put("$ref", TASK_QUERY);
        if (operation.path().matches("/filter/\\{id}/(list|count|singleResult)")
                && operation.method().equals("POST")) {
            return reference;
        }
        var schema = operation.description().at("/requestBody/content/application~1json/schema");
        if (operation.path().startsWith("/filter") && schema.has("$ref")) {
            var filter = (ObjectNode) resolve(schema).deepCopy();
            ((ObjectNode) filter.get("properties")).set("query", reference);
            return filter;
        }
        return schema;
    }

    private static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? Operations.DESCRIPTION.at(schema.get("$ref").asText().substring(1))
                : schema;
    }

    private static void collect(
            Operation operation, JsonNode schema, List<String> path, List<String> within, List<TextParameter> found) {
        if (schema.has("$ref")) {
            var reference = schema.get("$ref").asText();
            if (Collections.frequency(within, reference) < NESTING) {
                collect(operation, resolve(schema), path, with(within, reference), found);
                if (reference.equals(TASK_QUERY)) {
                    expressions()
                            .forEach(name -> found.add(new TextParameter(operation, Place.BODY, with(path, name))));
                }
            }
            return;
        }
        schema.path("allOf").forEach(part -> collect(operation, part, path, within, found));
        schema.path("properties")
                .properties()
                .forEach(property ->
                        collect(operation, property.getValue(), with(path, property.getKey()), within, found));
        if (schema.path("additionalProperties").isObject()) {
            collect(operation, schema.get("additionalProperties"), with(path, "scope"), within, found);
        }
        if (schema.has("items")) {
            collect(operation, schema.get("items"), with(path, ITEMS), within, found);
        }
        if (!path.isEmpty() && isText(schema)) {
            found.add(new TextParameter(operation, Place.BODY, path));
        }
    }

    /** Also what may be anything. */
    private static boolean isText(JsonNode schema) {
        return schema.path("type").asText().equals("string")
                || (!schema.has("type")
                        && !schema.has("$ref")
                        && !schema.has("allOf")
                        && !schema.has("properties")
                        && !schema.has("items"));
    }

    private static List<String> with(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    /** How deep in other queries it stands. */
    long depth() {
        return path.stream().filter("orQueries"::equals).count();
    }

    /** The request with that text in this place. */
    Request with(Request request, String text) {
        return switch (place) {
            case QUERY ->
                new Request(
                        request.api(),
                        request.method(),
                        request.path().split("\\?", 2)[0] + "?" + others(request) + name() + "=" + encoded(text),
                        request.mediaType(),
                        request.body());
            case PATH ->
                new Request(
                        request.api(), request.method(), inPath(request, text), request.mediaType(), request.body());
            case BODY ->
                new Request(
                        request.api(),
                        request.method(),
                        request.path(),
                        "application/json",
                        Others.json(inBody(
                                request.body() != null && request.body().startsWith("{")
                                        ? Others.parse(request.body())
                                        : JsonNodeFactory.instance.objectNode(),
                                path,
                                text)));
        };
    }

    private String others(Request request) {
        var parts = request.path().split("\\?", 2);
        return parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .filter(part -> !part.startsWith(name() + "="))
                        .map(part -> part + "&")
                        .reduce("", String::concat);
    }

    private String inPath(Request request, String text) {
        var written = operation.path().split("/");
        var sent = request.path().split("\\?", 2);
        var parts = sent[0].split("/", -1);
        for (var i = 0; i < written.length; i++) {
            if (written[i].equals("{" + name() + "}")) {
                parts[i] = encoded(text).replace("+", "%20");
            }
        }
        return String.join("/", parts) + (sent.length == 1 ? "" : "?" + sent[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode inBody(JsonNode body, List<String> path, String text) {
        if (path.isEmpty()) {
            return JsonNodeFactory.instance.textNode(text);
        }
        var rest = path.subList(1, path.size());
        if (path.get(0).equals(ITEMS)) {
            var list = body instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
            var item = inBody(list.isEmpty() ? JsonNodeFactory.instance.nullNode() : list.get(0), rest, text);
            return list.isEmpty() ? list.add(item) : replaced(list, item);
        }
        var object = body instanceof ObjectNode node ? node : JsonNodeFactory.instance.objectNode();
        object.set(path.get(0), inBody(object.path(path.get(0)), rest, text));
        return object;
    }

    private static ArrayNode replaced(ArrayNode list, JsonNode item) {
        list.set(0, item);
        return list;
    }

    @Override
    public String toString() {
        return operation + " " + place + " " + String.join(".", path);
    }
}
