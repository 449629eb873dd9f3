package org.injeung.doors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.injeung.registry.InvalidInput;

/**
 * Refuses a query parameter that an address does not know: whoever filters by one would take everything there is for what he asked for.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (!sent.isEmpty()) {
            var known = known();
            sent.stream()
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InvalidInput(name, problem(known));
                    });
        }
    }

    private List<String> known() {
        return Stream.of(resource.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .toList();
    }

    static String problem(List<String> known) {
        return known.isEmpty()
                ? "is not known here: this address has no query parameters"
                : "is not known here: this address has the query parameters " + String.join(", ", known);
    }
}
