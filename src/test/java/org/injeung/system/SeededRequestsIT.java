package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.injeung.system.Operation.Api;
import org.injeung.system.Wire.Door;
import org.injeung.system.Wire.Request;
import org.junit.jupiter.api.Test;

/**
 * Whatever anybody sends, the server answers for itself: no 5xx, nothing of its inside, and nothing that a refused request changed.
 * The requests are made from the descriptions of the APIs by chance, but by a seed: {@code -Dinjeung.seed} repeats them,
 * {@code -Dinjeung.requests} says how many.
 */
class SeededRequestsIT {
    private static final long SEED = Long.getLong("injeung.seed", 20261127L);
    private static final int REQUESTS = Integer.getInteger("injeung.requests", 1000);
    /** A class with its package, or a line of a stack trace. */
    private static final Pattern INSIDE =
            Pattern.compile("\\b(java|javax|jakarta|org|com|fish)\\.([a-z_\\d]+\\.)+[A-Z]\\w+|\\n\\s*at [a-z]");

    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "\" \"",
            "-1",
            "0",
            "9223372036854775808",
            "1e400",
            "0.5",
            "true",
            "[]",
            "[null]",
            "{}",
            "{\"value\":{}}",
            "\"홍길동\"",
            "\"gildong.hong@kisa.or.kr\"",
            "\"" + "x".repeat(300) + "\"",
            "\"" + "가".repeat(5000) + "\"",
            "\"%\"",
            "\"%00\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2026-13-45\"",
            "\"2026-02-30T25:61:00.000+0900\"",
            "\"2026-11-27T10:00:00.000+0900\"",
            "\"yesterday\"",
            "\"'; drop table act_ru_task; --\"",
            "\"<script>alert(1)</script>\"",
            "\"${1+1}\"",
            "\"../../etc/passwd\"",
            "\"*\"",
            "\"Object\"",
            "\"File\"",
            "\"😀\"");
    private static final List<String> BODIES = List.of(
            "", "{}", "[]", "null", "7", "\"text\"", "{", "[{}]", "{\"a\":", "{\"unknown\":1}", "<a/>", "\u0000");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/json;charset=UTF-16",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "nonsense");
    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "application/hal+json",
            "text/html",
            "application/xml",
            "image/png",
            "*/*;q=0",
            "nonsense");

    private final Others others = Others.shared();
    private final Wire wire = new Wire(others.server().home());
    private final Random random = new Random(SEED);
    private final List<String> failures = new ArrayList<>();

    @Test
    void no_request_breaks_the_server_and_none_that_is_refused_changes_anything() {
        var operations = Operations.all().stream()
                .filter(operation -> !operation.path().contains("/auth/")) // would end the sessions
                .toList();
        var roles = List.of(Role.values());
        var statuses = new TreeMap<Integer, Integer>();
        var begin = Instant.now();
        for (var i = 0; i < REQUESTS; i++) {
            var operation = operations.get(random.nextInt(operations.size()));
            var door = operation.api() == Api.OURS || (operation.api() == Api.ENGINE && random.nextBoolean())
                    ? Door.BASIC
                    : Door.SESSION;
            var role = roles.get(random.nextInt(roles.size()));
            var attempt = others.attempt(operation, role);
            var request = attempt.request();
            for (var changes = 1 + random.nextInt(2); changes > 0; changes--) {
                request = changed(operation, request);
            }
            others.footprint().look();
            var answer = wire.sendRaw(door, role, request);
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 400) {
                var written = others.footprint().look();
                if (!written.isEmpty() && others.footprint().isQuiet()) {
                    wire.sendRaw(door, role, request); // it may have been a job of an earlier request
                    written = others.footprint().look();
                }
                if (!written.isEmpty()) {
                    fail("changed " + written, answer, door, role, request);
                }
            } else if (!operation.isReading()) {
                others.spend(attempt.used());
            }
            if (answer.status() >= 500) {
                fail("broke", answer, door, role, request);
            } else if (answer.status() >= 400 && INSIDE.matcher(answer.text()).find()) {
                fail("tells of the inside", answer, door, role, request);
            }
        }
        System.out.printf(
                "Requests by chance: %d by seed %d in %d s, answers %s, %d failures%n",
                REQUESTS, SEED, Duration.between(begin, Instant.now()).toSeconds(), statuses, failures.size());
        failures.forEach(System.out::println);
        assertThat(failures).isEmpty();
    }

    private void fail(String how, Client.Answer answer, Door door, Role role, Request request) {
        failures.add(how + ": " + answer.status() + " " + shortened(answer.text()) + "\n    "
                + shortened(wire.curl(door, role, request)));
    }

    private static String shortened(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }

    private Request changed(Operation operation, Request request) {
        var hasBody = request.body() != null;
        return switch (random.nextInt(hasBody ? 8 : 4)) {
            case 0 -> inQuery(operation, request);
            case 1 -> inPath(operation, request);
            case 2 ->
                new Request(
                        request.api(),
                        request.method(),
                        request.path(),
                        request.mediaType(),
                        request.body(),
                        any(ACCEPTED));
            case 3 -> inQuery(operation, inQuery(operation, request));
            case 4 ->
                new Request(
                        request.api(),
                        request.method(),
                        request.path(),
                        request.mediaType(),
                        any(BODIES),
                        request.accept());
            case 5 ->
                new Request(
                        request.api(),
                        request.method(),
                        request.path(),
                        any(MEDIA_TYPES),
                        request.body(),
                        request.accept());
            default -> inBody(operation, request);
        };
    }

    private Request inQuery(Operation operation, Request request) {
        var names = new ArrayList<String>();
        operation.description().path("parameters").forEach(parameter -> {
            if (parameter.get("in").asText().equals("query")) {
                names.add(parameter.get("name").asText());
            }
        });
        names.addAll(List.of("first", "rows", "query", "firstResult", "maxResults", "sortBy", "sortOrder"));
        var separator = request.path().contains("?") ? "&" : "?";
        return new Request(
                request.api(),
                request.method(),
                request.path() + separator + any(names) + "=" + escaped(any(ODD)),
                request.mediaType(),
                request.body(),
                request.accept());
    }

    private Request inPath(Operation operation, Request request) {
        var written = operation.path().split("/");
        var sent = request.path().split("\\?", 2);
        var parts = sent[0].split("/", -1);
        var places = new ArrayList<Integer>();
        for (var i = 0; i < written.length; i++) {
            if (written[i].startsWith("{") && !written[i].matches("\\{(engine|processEngineName|name)}")) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return request;
        }
        parts[any(places)] = escaped(any(ODD));
        return new Request(
                request.api(),
                request.method(),
                String.join("/", parts) + (sent.length == 1 ? "" : "?" + sent[1]),
                request.mediaType(),
                request.body(),
                request.accept());
    }

    private Request inBody(Operation operation, Request request) {
        if (!request.body().startsWith("{")) {
            return request;
        }
        JsonNode body;
        try {
            body = Others.parse(request.body());
        } catch (AssertionError e) {
            return request; // broken by an earlier change
        }
        var names =
                new ArrayList<>(Others.properties(operation).stream().sorted().toList());
        body.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> name.contains("assword")); // a wrong one is counted, on purpose
        if (!(body instanceof ObjectNode object) || names.isEmpty()) {
            return request;
        }
        var name = any(names);
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else if (object.get(name) instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            var innerNames = new ArrayList<String>();
            inner.fieldNames().forEachRemaining(innerNames::add);
            innerNames.removeIf(innerName -> innerName.contains("assword"));
            if (!innerNames.isEmpty()) {
                inner.putRawValue(any(innerNames), new com.fasterxml.jackson.databind.util.RawValue(any(ODD)));
            }
        } else {
            object.putRawValue(name, new com.fasterxml.jackson.databind.util.RawValue(any(ODD)));
        }
        return new Request(
                request.api(),
                request.method(),
                request.path(),
                request.mediaType(),
                Others.json(object),
                request.accept());
    }

    /** Sometimes as it must be, sometimes with escapes that are none. */
    private String escaped(String json) {
        var text = json.startsWith("\"") ? Others.parse(json).asText() : json;
        if (text.startsWith("%") && random.nextBoolean()) {
            return text;
        }
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
