package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "A case from start to finish" of the README, sent as it stands there to a fresh demonstration. */
class ReadmeIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLOCK = Pattern.compile("```http\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REQUEST = Pattern.compile("(GET|POST) (\\S+)(?: as (\\w+))?");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private final LocalDate begunOn = Desk.today();

    /** What answers told, by the name in braces, for the requests that follow. */
    private final Map<String, String> told = new HashMap<>();

    private record Exchange(String method, String path, String user, String body, int status, String answer) {}

    @Test
    void the_case_of_the_readme_runs_as_it_is_written() throws IOException {
        var exchanges = exchanges();
        assertThat(exchanges).hasSizeGreaterThan(25);
        var server = Server.startPlain("readme", Map.of());
        try {
            exchanges.forEach(exchange -> play(server, exchange));
        } finally {
            server.stop();
        }
        assertThat(told.get("earliest")).isGreaterThan(begunOn.plusDays(363).toString());
    }

    private void play(Server server, Exchange exchange) {
        var client = exchange.user() == null ? server.anonymous() : server.as(exchange.user());
        var path = filled(exchange.path()).substring(1);
        await(exchange.toString()).until(() -> {
            var answer = exchange.method().equals("GET")
                    ? client.get(path)
                    : client.post(path, filled(exchange.body()), "application/json");
            if (exchange.method().equals("GET") && !matches(exchange, answer)) {
                return false; // what the engine does by itself may need a moment
            }
            assertThat(matches(exchange, answer))
                    .as("%s answered %s %s", exchange, answer.status(), answer.text())
                    .isTrue();
            return true;
        });
    }

    private boolean matches(Exchange exchange, Client.Answer answer) {
        return answer.status() == exchange.status()
                && (exchange.answer().isEmpty() || contains(answer.json(), read(exchange.answer())));
    }

    /** Whether the answer has what the README shows of it; a name in braces takes what stands there. */
    private boolean contains(JsonNode actual, JsonNode shown) {
        if (shown.isObject()) {
            return shown.properties().stream()
                    .allMatch(member ->
                            actual.has(member.getKey()) && contains(actual.get(member.getKey()), member.getValue()));
        } else if (shown.isArray()) {
            return actual.size() >= shown.size() && contains(actual.get(0), shown.get(0));
        }
        var name = NAME.matcher(shown.asText());
        if (shown.isTextual() && name.matches()) {
            if (name.group(1).equals("task") || !told.containsKey(name.group(1))) {
                told.put(name.group(1), actual.asText());
            }
            return told.get(name.group(1)).equals(actual.asText());
        }
        return actual.equals(shown);
    }

    /** Today is asked for anew each time: the story may be played over midnight. */
    private String filled(String text) {
        told.put("today", Desk.today().toString());
        return NAME.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(told.getOrDefault(match.group(1), match.group())));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The README tells a case of 2026; numbers of another year are the same but for the year. */
    private List<Exchange> exchanges() throws IOException {
        var readme = Files.readString(Path.of("README.md")).replace("-2026-0", "-" + begunOn.getYear() + "-0");
        var exchanges = new ArrayList<Exchange>();
        var blocks = BLOCK.matcher(readme);
        while (blocks.find()) {
            for (var text : blocks.group(1).strip().split("\n\n")) {
                exchanges.add(exchange(text.strip().split("\n")));
            }
        }
        return exchanges;
    }

    private static Exchange exchange(String[] lines) {
        var request = REQUEST.matcher(lines[0]);
        assertThat(request.matches()).as(lines[0]).isTrue();
        var answer = lines[lines.length - 1];
        var shown = answer.contains(" ") ? answer.substring(answer.indexOf(' ') + 1) : "";
        return new Exchange(
                request.group(1),
                request.group(2),
                request.group(3),
                lines.length > 2 ? lines[1] : "",
                Integer.parseInt(answer.substring(0, 3)),
                shown);
    }
}
