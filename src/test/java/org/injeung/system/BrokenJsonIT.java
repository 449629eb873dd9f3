package org.injeung.system;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.injeung.system.Client.Answer;
import org.injeung.system.Operation.Api;
import org.injeung.system.Wire.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON, or other JSON than is asked for: refused by line or field, in the form of the API, without a word of Java. */
class BrokenJsonIT {
    private static final String CLASS = "(?s).*\\b(org|com|java|jakarta|javax|fish)\\.[a-z]+\\.[A-Za-z.]+.*";
    private static final String ENGINE = "camunda/api/engine/engine/default/";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Server server = Server.shared();
    private final Wire wire = new Wire(server.home());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "engine-rest/task           | {                        | line 1",
                "engine-rest/task           | {]                       | line 1",
                "engine-rest/task           | {x}                      | line 1",
                "engine-rest/task           | {'name':1}               | line 1",
                "engine-rest/task           | {\"name\":NaN}           | line 1",
                "engine-rest/task           | {\"name\":\"x             | line 1",
                "engine-rest/task           | []                       | must be a JSON object",
                "engine-rest/task           | \"x\"                    | must be a JSON object",
                "engine-rest/task           | 1                        | must be a JSON object",
                "engine-rest/task           | {\"priority\":\"x\"}     | priority: must be a whole number",
                "engine-rest/task           | {\"priority\":[]}        | priority: must be a whole number",
                "engine-rest/task           | {\"priority\":1e999999}  | priority",
                "engine-rest/task           | {\"candidateGroups\":1}  | candidateGroups",
                "engine-rest/task           | {\"orQueries\":{}}       | orQueries: must be a list",
                "engine-rest/task           | {\"orQueries\":[1]}      | orQueries.0",
                "engine-rest/task           | {\"orQueries\":[{\"priority\":{}}]} | orQueries.0.priority",
                "engine-rest/user/create    | {\"profile\":[]}         | profile",
                "engine-rest/message        | {\"processVariables\":1} | processVariables",
                "camunda/api/engine/engine/default/task | {x}          | line 1",
                "camunda/api/engine/engine/default/task | []           | must be a JSON object",
                "camunda/api/engine/engine/default/task | {\"priority\":\"x\"} | priority",
                "camunda/api/cockpit/plugin/base/default/process-instance | {x} | line 1",
                "camunda/api/cockpit/plugin/base/default/process-definition/x/called-process-definitions | [ | line 1",
                "api/organizations          | {x}                      | line 1",
                "api/organizations          | {                        | line 1",
                "api/organizations          | []                       | must be a JSON object",
                "api/breach-reports         | {\"affectedPersons\":    | line 1",
                "api/breach-reports         | 1                        | must be a JSON object",
                "api/applications           | {x}                      | line 1",
            })
    void it_is_said_where_or_what(String path, String body, String expected) {
        var answer = post(path, body.getBytes(UTF_8));
        assertRefused(path, answer);
        assertThat(answer.text()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine-rest/task",
                "engine-rest/history/variable-instance",
                "engine-rest/process-definition/key/certification-issuance/start",
                "engine-rest/filter/create",
                ENGINE + "task",
                "camunda/api/cockpit/plugin/base/default/process-instance",
                "api/organizations",
                "api/breach-reports",
                "api/applications"
            })
    void neither_strange_characters_nor_depth_nor_length_break_anything(String path) {
        var object = "{\"name\":\"x\"}";
        var refused = List.of(
                new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, '"', '}'},
                new byte[] {0, 0, 0, '{', (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                "{\"name\":\"\u0000\"}".getBytes(UTF_8),
                ("[".repeat(5_000) + "]".repeat(5_000)).getBytes(UTF_8),
                ("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(UTF_8),
                ("{\"name\":" + "9".repeat(2_000) + "}").getBytes(UTF_8),
                ("{\"name\":\"" + "x".repeat(21_000_000) + "\"}").getBytes(UTF_8));
        for (var body : refused) {
            assertRefused(path, post(path, body));
        }
        for (var body : List.of(
                object.getBytes(UTF_16BE),
                ("\ufeff" + object).getBytes(UTF_8),
                "{\"name\":\"\\ud800\"}".getBytes(UTF_8),
                "{\"name\":\"\\u0000\"}".getBytes(UTF_8),
                (object + "}").getBytes(UTF_8),
                "{\"maxResults\":\"x\"}".getBytes(UTF_8),
                "null".getBytes(UTF_8),
                " ".getBytes(UTF_8),
                new byte[0],
                ("{\"name\":\"" + "x".repeat(5_000_000) + "\"}").getBytes(UTF_8))) {
            var answer = post(path, body);
            if (answer.status() >= 300) {
                assertRefused(path, answer);
            }
        }
    }

    /** The ids in the addresses stand for nothing: what is read first is the body, or that there is nothing of that id. */
    @Test
    void every_operation_that_takes_json_refuses_what_is_none() {
        var wrong = new ArrayList<String>();
        for (var operation : Operations.all()) {
            if (!operation.method().equals("POST") && !operation.method().equals("PUT")) {
                continue;
            }
            var door = operation.api() == Api.WEB_APPS ? Door.SESSION : Door.BASIC;
            var path = operation.path().replace("{engine}", "default").replaceAll("\\{[^}]*}", "x");
            for (var body : List.of("{x}", "[", "1")) {
                var answer = wire.send(
                        door,
                        Role.ADMINISTRATOR,
                        new Wire.Request(operation.api(), operation.method(), path, "application/json", body));
                if (answer.status() >= 500
                        || answer.text().matches(CLASS)
                        || (answer.status() >= 400
                                && !answer.header("Content-Type").contains("json"))) {
                    wrong.add(operation + " " + body + ": " + answer.status() + " " + answer.text());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void assertRefused(String path, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).doesNotMatch(CLASS).doesNotContain("Exception:", "(incident");
        if (path.startsWith("api/")) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        } else {
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.json().get("type").asText()).isNotEmpty();
            assertThat(answer.json().get("message").asText()).isNotEmpty();
        }
    }

    private Answer post(String path, byte[] body) {
        var door = path.startsWith("camunda/") ? Door.SESSION : Door.BASIC;
        var request = HttpRequest.newBuilder(URI.create(server.home() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        wire.identity(door, path.startsWith("api/") ? Role.AGENCY : Role.ADMINISTRATOR)
                .forEach(request::header);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
