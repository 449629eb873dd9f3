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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.injeung.fields.NumberOf;
import org.injeung.law.Words;
import org.injeung.registry.NotFound;

/**
 * What {@link CanonicalText} is to bodies, for texts in addresses and headers of {@code /api}; and what {@link NumberOf} is to bodies, for
 * the numbers of cases and organizations in a path: every resource gets them as the registry spells them, however they were typed. Under
 * what cannot be such a number there is nothing.
 */
@Provider
public class CanonicalParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class
                ? name(annotations)
                        .map(name -> new Text<>(name, numbered(name, annotations), type))
                        .orElse(null)
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

    /** Only what stands in a path is looked up as it is; a query names the parameter that cannot be such a number. */
    private static Optional<Numbered> numbered(String name, Annotation... annotations) {
        return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance)
                ? Optional.ofNullable(NUMBERS.get(name))
                : Optional.empty();
    }

    /** By the name of the parameter; a certificate is found by whatever spelling the registry finds it. */
    private static final Map<String, Numbered> NUMBERS = Map.of(
            "caseNumber", Numbered.CASE,
            "businessNumber", Numbered.ORGANIZATION,
            "predecessor", Numbered.ORGANIZATION);

    /** What stands in addresses by its number. */
    private enum Numbered {
        CASE(NumberOf.Kind.CASE, new Words("case", "사건")),
        ORGANIZATION(NumberOf.Kind.ORGANIZATION, new Words("organization", "조직"));

        private final NumberOf.Kind kind;
        private final Words noun;

        Numbered(NumberOf.Kind kind, Words noun) {
            this.kind = kind;
            this.noun = noun;
        }

        String spelled(String text) {
            var number = kind.spelled(text);
            if (!number.matches(kind.pattern())) {
                throw new NotFound(noun, text);
            }
            return number;
        }
    }

    private record Text<T>(String name, Optional<Numbered> numbered, Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String sent) {
            if (sent == null) {
                return null;
            }
            var text = CanonicalText.of(name, sent);
            return type.cast(numbered.map(number -> number.spelled(text)).orElse(text));
        }

        @Override
        public String toString(T value) {
            return (String) value;
        }
    }
}
