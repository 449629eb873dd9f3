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
import org.injeung.law.Words;
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

    static Words problem(List<String> known) {
        return known.isEmpty()
                ? new Words(
                        "is not known here: this address has no query parameters",
                        "여기에서 쓸 수 없는 값입니다. 이 주소에는 쿼리 매개변수가 없습니다")
                : new Words(
                                "is not known here: this address has the query parameters %s",
                                "여기에서 쓸 수 없는 값입니다. 이 주소의 쿼리 매개변수: %s")
                        .with(String.join(", ", known));
    }
}
