package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.injeung.system.Client.Answer;
import org.injeung.system.Wire.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No text that comes over HTTP is ever evaluated: puts a canary, an expression that makes a file when it is, wherever a request can
 * bear text.
 */
class ExpressionsIT {
    /** What the sum in a canary makes, if somebody adds it up. */
    private static final String SUM = "80235473";

    private final Others others = Others.shared();
    private final Wire wire = new Wire(others.server().home());
    private final Path trace = Server.TARGET.resolve("canary-that-sang");
    private final List<String> canaries = List.of(
            "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('" + trace
                    + "').createNewFile()}",
            "#{''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch " + trace
                    + "')}",
            "${currentUser().getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch "
                    + trace + "')}",
            "${execution.processEngineServices.repositoryService.createDeployment()}",
            "${80235472+1}");
    private final List<String> sung = new ArrayList<>();

    @BeforeEach
    void silence() throws IOException {
        Files.deleteIfExists(trace);
    }

    @Test
    void expressions_in_queries_are_refused_wherever_they_stand_whoever_sends_them() {
        var parameters = Operations.engine().stream()
                .flatMap(operation -> TextParameter.of(operation).stream())
                .filter(TextParameter::bearsExpression)
                .toList();
        assertThat(parameters).anyMatch(parameter -> parameter.depth() == 2);
        var requests = 0;
        for (var parameter : parameters) {
            for (var door : Door.values()) {
                for (var role : Role.values()) {
                    var canary = canaries.get(requests++ % canaries.size());
                    var attempt = others.attempt(parameter.operation(), role);
                    var request = parameter.with(attempt.request(), canary);
                    var answer = wire.send(door, role, request);
                    if (!refusals(parameter, door, role).contains(answer.status())) {
                        sung.add(parameter + " by " + door + " as " + role + ": " + answer.status() + " "
                                + answer.text() + " " + wire.curl(door, role, request));
                    }
                    listen(parameter, canary, door, role, answer);
                }
            }
        }
        System.out.printf(
                "Canaries: %d parameters that bear expressions, at %d addresses, %d requests, %d that were not refused%n",
                parameters.size(),
                parameters.stream().map(TextParameter::operation).distinct().count(),
                requests,
                sung.size());
        assertThat(sung).isEmpty();
    }

    /** Whoever may ask at all is told that the request is wrong; who may not keep filters is told that instead. */
    private static Set<Integer> refusals(TextParameter parameter, Door door, Role role) {
        if (role == Role.ANONYMOUS || (door == Door.SESSION && role.app().isEmpty())) {
            return Set.of(401);
        }
        return parameter.operation().path().startsWith("/filter") && role != Role.ADMINISTRATOR
                ? Set.of(400, 403, 404)
                : Set.of(400);
    }

    @Test
    void text_in_any_other_parameter_is_never_evaluated() {
        var parameters = Operations.engine().stream()
                .flatMap(operation -> TextParameter.of(operation).stream())
                .filter(parameter -> !parameter.bearsExpression() && parameter.depth() < 2)
                .filter(parameter -> !parameter.name().contains("assword")) // a wrong one is counted, on purpose
                .toList();
        var requests = 0;
        for (var parameter : parameters) {
            // One that makes a file and one whose result would be seen, in one text; whoever sends it, it is not read.
            var role = requests % 2 == 0 ? Role.ADMINISTRATOR : Role.APPLICANT;
            var canary = canaries.get(requests++ % 3) + canaries.get(4);
            var attempt = others.attempt(parameter.operation(), role);
            var answer = wire.send(Door.BASIC, role, parameter.with(attempt.request(), canary));
            listen(parameter, canary, Door.BASIC, role, answer);
            if (RoleTable.isGood(answer) && !parameter.operation().isReading()) {
                others.spend(attempt.used());
            }
        }
        System.out.printf(
                "Canaries: %d other parameters with text, %d requests, %d that sang%n",
                parameters.size(), requests, sung.size());
        assertThat(sung).isEmpty();
    }

    @Test
    void the_filters_that_everybody_has_still_know_who_asks() {
        for (var role : Role.values()) {
            if (role.app().isPresent()) {
                var filters = others.server()
                        .as(role.account().orElseThrow())
                        .get("engine-rest/filter")
                        .expect(200)
                        .json();
                assertThat(filters.findValuesAsText("name")).contains("My tasks", "My group's tasks", "Overdue");
                for (var filter : filters) {
                    var path = "engine-rest/filter/" + filter.get("id").asText();
                    var client = others.server().as(role.account().get());
                    client.get(path + "/list").expect(200);
                    client.post(path + "/list", "{}", "application/json").expect(200);
                    client.post(path + "/count", "{}", "application/json").expect(200);
                }
            }
        }
    }

    @Test
    void no_diagram_comes_over_http() {
        var before = count("engine-rest/deployment/count");
        for (var diagram : diagrams().toList()) {
            for (var door : Door.values()) {
                for (var role : Role.values()) {
                    var deploy = Operations.engine().stream()
                            .filter(operation -> operation.name().equals("POST /deployment/create"))
                            .findFirst()
                            .orElseThrow();
                    var request = others.attempt(deploy, role).request();
                    var answer = wire.send(
                            door,
                            role,
                            new Wire.Request(
                                    request.api(),
                                    request.method(),
                                    request.path(),
                                    request.mediaType(),
                                    request.body()
                                            .replaceFirst(
                                                    "(?s)<\\?xml.*</bpmn:definitions>",
                                                    java.util.regex.Matcher.quoteReplacement(diagram))));
                    assertThat(answer.status())
                            .as(role + " by " + door + ": " + answer.text())
                            .isIn(400, 401, 403);
                }
            }
        }
        assertThat(count("engine-rest/deployment/count")).isEqualTo(before);
    }

    private long count(String path) {
        return others.server()
                .as("admin")
                .get(path)
                .expect(200)
                .json()
                .get("count")
                .asLong();
    }

    private Stream<String> diagrams() {
        var canary = canaries.get(0);
        return Stream.of(
                        "<bpmn:startEvent id=\"Start\" />",
                        "<bpmn:serviceTask id=\"Task\" camunda:expression=\"" + canary + "\" />",
                        "<bpmn:serviceTask id=\"Task\" camunda:delegateExpression=\"" + canary + "\" />",
                        "<bpmn:serviceTask id=\"Task\" camunda:class=\"java.lang.Thread\" />",
                        "<bpmn:scriptTask id=\"Task\" scriptFormat=\"juel\"><bpmn:script>" + canary
                                + "</bpmn:script></bpmn:scriptTask>",
                        "<bpmn:startEvent id=\"Start\" camunda:formHandlerClass=\"java.lang.Thread\" />",
                        "<bpmn:startEvent id=\"Start\"><bpmn:extensionElements><camunda:executionListener event=\"end\""
                                + " expression=\"" + canary + "\" /></bpmn:extensionElements></bpmn:startEvent>")
                .map(content -> Others.diagram("foreign").replace("<bpmn:startEvent id=\"Start\" />", content));
    }

    /** Whether it was evaluated: then there is a file, or its result or what was not found for it stands in the answer. */
    private void listen(TextParameter parameter, String canary, Door door, Role role, Answer answer) {
        var text = answer.text();
        if (Files.exists(trace)
                || answer.status() >= 500
                || text.contains(SUM)
                || Stream.of("Unknown property used", "Cannot resolve identifier", "Unable to resolve expression")
                        .anyMatch(text::contains)) {
            sung.add("it sang: " + parameter + " = " + canary + " by " + door + " as " + role + ": " + answer.status()
                    + " " + text);
            try {
                Files.deleteIfExists(trace);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
