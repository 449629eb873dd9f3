package org.injeung.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.injeung.registry.InvalidInput;

/**
 * Refuses query parameters that the engine's REST API does not know, as {@link KnownParameters} does for ours: Camunda ignores them, so
 * that whoever misspells a condition gets everything. Which there are, Camunda's own description of its API says.
 */
@Provider
public class EngineRestParameters implements ContainerRequestFilter {
    /** What Camunda takes and its description leaves out: names of before, and one that was forgotten. */
    private static final Map<String, Set<String>> UNDESCRIBED = Map.of(
            "/process-definition", Set.of("latest", "ver"),
            "/task", Set.of("created", "due", "followUp"),
            "/history/activity-instance", Set.of("activityNameLike"));

    /** How much is shown, which clients say everywhere; it does not say what is looked for. */
    private static final Set<String> PAGING = Set.of("firstResult", "maxResults");

    /** An engine may be named in front of everything. */
    private static final Pattern NAMED_ENGINE = Pattern.compile("^/engine/[^/]+(?=/)");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

    /** Read when the first request has a query. */
    private static final class Described {
        private static final List<Operation> OPERATIONS = read();

        private static List<Operation> read() {
            try (var json = EngineRestParameters.class.getResourceAsStream("/openapi.json")) {
                var operations = new ArrayList<Operation>();
                new ObjectMapper().readTree(json).get("paths").properties().forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(Operation.of(path.getKey(), method.getKey(), method.getValue()))));
                return operations;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * An operation of the description.
     *
     * @param places how many segments of the path stand for something
     */
    private record Operation(String method, Pattern path, long places, Set<String> parameters) {
        static Operation of(String path, String method, JsonNode description) {
            var parameters = new TreeSet<>(UNDESCRIBED.getOrDefault(path.replaceFirst("/count$", ""), Set.of()));
            description.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    parameters.add(parameter.path("name").asText());
                }
            });
            return new Operation(
                    method,
                    Pattern.compile(PLACE.matcher(path).replaceAll("[^/]+")),
                    PLACE.matcher(path).results().count(),
                    parameters);
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        var path = NAMED_ENGINE
                .matcher(("/" + request.getUriInfo().getPath()).replaceAll("/+", "/"))
                .replaceFirst("")
                .replaceFirst("(.)/$", "$1");
        described(request.getMethod(), path).ifPresent(operation -> sent.stream()
                .filter(name -> !PAGING.contains(name))
                .filter(name -> !operation.parameters().contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInput(name, KnownParameters.problem(List.copyOf(operation.parameters())));
                }));
    }

    /** The operation with the fewest places that fits; none of what the description does not know. */
    private static Optional<Operation> described(String method, String path) {
        return Described.OPERATIONS.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method)
                        && operation.path().matcher(path).matches())
                .min(Comparator.comparingLong(Operation::places));
    }
}
