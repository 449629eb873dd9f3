package org.injeung.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.injeung.engine.Expressions;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * Refuses bodies that hold an expression for the engine, at whatever depth: where Camunda does not evaluate one in a query within
 * others, it drops it, and would answer another question than was asked. The engine itself evaluates none, see {@link Expressions}.
 */
@Provider
public class NoExpressions implements ReaderInterceptor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = "Expression";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            var bytes = body.getInputStream().readAllBytes();
            body.setInputStream(new ByteArrayInputStream(bytes));
            Optional.ofNullable(JSON.readTree(bytes))
                    .flatMap(NoExpressions::expression)
                    .ifPresent(name -> {
                        throw new InvalidInput(
                                name,
                                new Words(
                                        "a query or filter names values; expressions are not evaluated",
                                        "조회와 필터에는 값을 적습니다. 수식은 계산하지 않습니다"));
                    });
        }
        return body.proceed();
    }

    /** A variable may have such a name, but what stands under it is no text then. */
    private static Optional<String> expression(JsonNode node) {
        for (var property : node.properties()) {
            if (property.getKey().endsWith(ENDING) && property.getValue().isTextual()) {
                return Optional.of(property.getKey());
            }
        }
        for (var inner : node) {
            var found = expression(inner);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
