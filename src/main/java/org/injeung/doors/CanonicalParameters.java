package org.injeung.doors;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What {@link CanonicalText} is to bodies, for texts in addresses and headers of {@code /api}. */
@Provider
public class CanonicalParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class
                ? name(annotations).map(name -> new Text<>(name, type)).orElse(null)
                : null;
    }

    private static Optional<String> name(Annotation... annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> {
                    if (annotation instanceof QueryParam query) {
                        return query.value();
                    } else if (annotation instanceof PathParam path) {
                        return path.value();
                    }
                    return annotation instanceof HeaderParam header ? header.value() : null;
                })
                .filter(Objects::nonNull)
                .findFirst();
    }

    private record Text<T>(String name, Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String sent) {
            return sent == null ? null : type.cast(CanonicalText.of(name, sent));
        }

        @Override
        public String toString(T value) {
            return (String) value;
        }
    }
}
