package org.injeung.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import org.injeung.fields.Bodies;
import org.injeung.fields.Field;
import org.injeung.fields.InAddress;
import org.injeung.fields.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** The description of our API, from which others make clients. */
class DescriptionIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server = Server.shared();
    private JsonNode document;

    private JsonNode document() {
        if (document == null) {
            document = server.anonymous().get("openapi?format=JSON").expect(200).json();
        }
        return document;
    }

    @Tag("R19.6")
    @Test
    void those_who_make_clients_of_it_find_nothing_wrong() {
        var options = new ParseOptions();
        options.setResolve(true);
        var read = new OpenAPIV3Parser().readContents(document().toString(), null, options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(30);
    }

    /** Whoever changes the API commits its new description; a client is generated from that, and all answers are held against it. */
    @Tag("R19.6")
    @Test
    void it_is_the_one_that_is_committed() throws IOException {
        var told = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n";
        var copy = Files.writeString(Server.TARGET.resolve("injeung-openapi.json"), told);
        assertThat(document())
                .as("Copy %s to src/test/resources, and look at what is different", copy)
                .isEqualTo(JSON.readTree(Described.TEXT));
    }

    @Tag("R19.6")
    @Test
    void it_takes_nothing_away_that_clients_of_the_committed_one_rely_on() throws IOException {
        var changes = OpenApiCompare.fromContents(Described.TEXT, document().toString());
        assertThat(changes.isCompatible()).as("%s", told(changes)).isTrue();
    }

    /** The comparison that the test above relies on. */
    @ParameterizedTest
    @CsvSource({
        "/paths/~1api~1cases, get",
        "/paths/~1api~1cases/get/parameters, 0",
        "/components/schemas/CaseSummary/properties, status",
        "/components/schemas/Scheme/enum, 0"
    })
    void whatever_is_taken_away_breaks_clients(String at, String member) throws IOException {
        var less = JSON.readTree(Described.TEXT);
        if (less.at(at) instanceof ArrayNode list) {
            assertThat(list.remove(Integer.parseInt(member))).isNotNull();
        } else {
            assertThat(((ObjectNode) less.at(at)).remove(member)).isNotNull();
        }
        assertThat(OpenApiCompare.fromContents(Described.TEXT, less.toString()).isIncompatible())
                .isTrue();
    }

    /** What breaks clients of it, and what is new. */
    private static String told(ChangedOpenApi changes) throws IOException {
        var told = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(told, UTF_8)) {
            new ConsoleRender().render(changes, writer);
        }
        return told.toString(UTF_8);
    }

    /** A reader can send what stands there. */
    @Test
    void the_examples_of_a_body_are_one() {
        DeclaredBodies.all().forEach((name, body) -> {
            var example = new HashMap<String, Object>();
            document()
                    .at("/components/schemas/" + name + "/properties")
                    .properties()
                    .forEach(field ->
                            example.put(field.getKey(), field.getValue().get("example")));
            example.values().removeIf(Objects::isNull);
            assertThat(Bodies.fields(body).stream()
                            .filter(Field::isRequired)
                            .filter(field -> field.limit(InAddress.class).isEmpty())
                            .map(Field::name))
                    .as(name)
                    .allMatch(example::containsKey);
            Bodies.fields(body).stream()
                    .filter(field -> example.containsKey(field.name()))
                    .forEach(field -> assertThatCode(
                                    () -> field.read(JSON.convertValue(example.get(field.name()), Object.class)))
                            .as("%s.%s", name, field.name())
                            .doesNotThrowAnyException());
        });
    }

    @Tag("R19.6")
    @Test
    void every_operation_has_a_name_of_its_own_and_tells_what_can_go_wrong() {
        var names = new ArrayList<String>();
        document()
                .get("paths")
                .forEach(path -> path.forEach(operation -> {
                    var name = operation.path("operationId").asText();
                    names.add(name);
                    assertThat(operation.path("summary").asText()).as(name).isNotEmpty();
                    assertThat(operation
                                    .at("/responses/default/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as(name)
                            .endsWith("/Problem");
                    assertThat(operation.path("responses")).as(name).allMatch(answer -> !answer.path("description")
                            .asText()
                            .isEmpty());
                    assertThat(operation.path("parameters"))
                            .as(name)
                            .allMatch(parameter ->
                                    !parameter.path("description").asText().isEmpty())
                            .allMatch(
                                    parameter -> !parameter.path("in").asText().equals("path")
                                            || parameter.path("required").asBoolean());
                }));
        assertThat(names).hasSizeGreaterThan(40).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]\\w+"));
    }

    /** Payara would list those of the engine, too. */
    @Test
    void it_lists_our_paths_and_no_others() {
        assertThat(document().get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(Operations.ours().stream()
                        .map(operation -> "/api" + operation.path())
                        .toList()));
    }

    /** Types, limits and what is required come from the record, which the doors and the first steps read. */
    @Tag("R25.2")
    @Test
    void a_body_is_what_its_record_declares() {
        assertThat(DeclaredBodies.all()).hasSizeGreaterThan(20);
        DeclaredBodies.all()
                .forEach((name, body) -> assertDescribed(document().at("/components/schemas/" + name), body));
        assertThat(document()
                        .at("/paths/~1api~1applications/post/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/NewApplication");
        assertThat(document().at("/paths/~1api~1applications/post/responses").fieldNames())
                .toIterable()
                .contains("201", "400", "403", "409");
    }

    private void assertDescribed(JsonNode schema, Class<? extends Record> body) {
        var fields = Bodies.fields(body).stream()
                .filter(field -> field.limit(InAddress.class).isEmpty())
                .toList();
        assertThat(schema.path("properties").fieldNames())
                .as(body.getSimpleName())
                .toIterable()
                .containsExactlyElementsOf(fields.stream().map(Field::name).toList());
        assertThat(schema.path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(fields.stream()
                        .filter(Field::isRequired)
                        .map(Field::name)
                        .toList());
        for (var field : fields) {
            var described = schema.path("properties").path(field.name());
            assertThat(described.path("description").asText()).isNotEmpty();
            field.limit(Text.class)
                    .ifPresent(text ->
                            assertThat(described.path("maxLength").asInt()).isEqualTo(text.max()));
            field.limit(Min.class)
                    .ifPresent(min ->
                            assertThat(described.path("minimum").asLong(-1)).isEqualTo(min.value()));
            field.limit(Max.class)
                    .ifPresent(max ->
                            assertThat(described.path("maximum").asLong()).isEqualTo(max.value()));
            if (field.type().isEnum()) {
                assertThat(resolved(described).path("enum"))
                        .hasSize(field.type().getEnumConstants().length);
            }
            if (field.type() == LocalDate.class) {
                assertThat(described.path("format").asText()).isEqualTo("date");
            }
        }
    }

    /** Where it refers to another schema: that one. */
    private JsonNode resolved(JsonNode schema) {
        return schema.findValuesAsText("$ref").stream()
                .map(reference -> document().at(reference.substring(1)))
                .findFirst()
                .orElse(schema);
    }

    @Test
    void a_case_is_composed_of_what_every_case_has_and_the_chapters() {
        var schemas = document().at("/components/schemas");
        var members = new ArrayList<String>();
        schemas.at("/Case/properties").fieldNames().forEachRemaining(members::add);
        var always = new ArrayList<String>();
        schemas.at("/CaseSummary/properties").fieldNames().forEachRemaining(always::add);

        assertThat(always).contains("caseNumber", "kind", "status");
        assertThat(members).startsWith(always.toArray(String[]::new)).endsWith("deadlines", "timeline");
        var references = members.stream()
                .filter(member -> !always.contains(member))
                .map(member -> schemas.at("/Case/properties/" + member))
                .flatMap(member -> member.findValuesAsText("$ref").stream())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
        assertThat(references).contains("BreachView", "CaseEvent").allMatch(schemas::has);
    }
}
