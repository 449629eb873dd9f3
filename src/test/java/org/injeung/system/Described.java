package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.injeung.system.Client.Answer;

/**
 * The description of our API as it is committed, against which every answer of the system tests is held: whether its status is
 * described, its media type, and its JSON by its schema.
 */
final class Described {
    /** The document, which {@link DescriptionIT} holds against that of the server. */
    static final String TEXT = read();

    private static final JsonNode API = parse(TEXT);
    private static final String DOCUMENT = "urn:injeung-openapi";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(DOCUMENT, TEXT)));
    private static final List<Described> OPERATIONS = operations();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final AtomicInteger CHECKED = new AtomicInteger();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Described::tellHowMany));
    }

    private final String method;
    private final Pattern path;
    private final String pointer;
    private final JsonNode operation;

    private Described(String method, String template, JsonNode operation) {
        this.method = method;
        this.path = Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+"));
        this.pointer = "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/"
                + method.toLowerCase(Locale.ROOT) + "/responses/";
        this.operation = operation;
    }

    /** Fails if an answer is not what the description says of it. What no operation answers, as an unknown address, is not described. */
    static void check(String method, String address, Answer answer) {
        var path = address.replaceFirst("[?#].*", "").replaceFirst("^/?", "/");
        // the literal path before the one with parameters, as the server prefers it
        OPERATIONS.stream()
                .filter(operation -> operation.method.equals(method)
                        && operation.path.matcher(path).matches())
                .findFirst()
                .ifPresent(operation -> operation.check(answer));
    }

    private void check(Answer answer) {
        var responses = operation.get("responses");
        var status = responses.has(Integer.toString(answer.status())) ? Integer.toString(answer.status()) : "default";
        assertThat(status.equals("default") && answer.status() < 400)
                .as("%s %s answers %d, which is not described", method, path, answer.status())
                .isFalse();
        var types = responses.get(status).path("content");
        if (answer.text().isEmpty() || answer.status() == 304) {
            return;
        }
        var type = answer.header("Content-Type").replaceFirst(";.*", "");
        assertThat(types.has(type) || types.has("*/*"))
                .as("%s %s answers %d as %s, which is not described", method, path, answer.status(), type)
                .isTrue();
        if (type.endsWith("json") && !type.contains("ndjson")) {
            var errors = schema(status, type).validate(answer.text(), InputFormat.JSON);
            assertThat(errors)
                    .extracting(Error::toString)
                    .as("%s %s %d contradicts its description: %s", method, path, answer.status(), answer.text())
                    .isEmpty();
        }
        CHECKED.incrementAndGet();
    }

    private Schema schema(String status, String type) {
        return SCHEMAS.computeIfAbsent(
                pointer + status + "/content/" + type.replace("/", "~1") + "/schema",
                at -> REGISTRY.getSchema(SchemaLocation.of(DOCUMENT + "#" + at)));
    }

    private static List<Described> operations() {
        return API.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Described(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .sorted((one, other) -> Boolean.compare(one.pointer.contains("{"), other.pointer.contains("{")))
                .toList();
    }

    /** One line of each JVM of tests. */
    private static void tellHowMany() {
        try {
            Files.writeString(
                    Server.TARGET.resolve("answers-held-against-the-description.txt"),
                    CHECKED + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read() {
        try (var json = Described.class.getResourceAsStream("/injeung-openapi.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
