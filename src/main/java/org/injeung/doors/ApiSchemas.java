package org.injeung.doors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.injeung.fields.InAddress;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.law.Worded;

/**
 * The records of bodies and answers as schemas, with everything that they lead to. The server's own reader of types takes days and moments
 * for objects and lists for lists of lists, and gives two types of one name one schema.
 */
final class ApiSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Class<?>, Supplier<Schema>> PLAIN = Map.ofEntries(
            Map.entry(String.class, () -> typed(SchemaType.STRING)),
            Map.entry(boolean.class, () -> typed(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, () -> typed(SchemaType.BOOLEAN)),
            Map.entry(int.class, () -> typed(SchemaType.INTEGER).format("int32")),
            Map.entry(Integer.class, () -> typed(SchemaType.INTEGER).format("int32")),
            Map.entry(long.class, () -> typed(SchemaType.INTEGER).format("int64")),
            Map.entry(Long.class, () -> typed(SchemaType.INTEGER).format("int64")),
            Map.entry(BigDecimal.class, () -> typed(SchemaType.NUMBER)),
            Map.entry(InputStream.class, () -> typed(SchemaType.STRING).format("binary")),
            Map.entry(LocalDate.class, () -> typed(SchemaType.STRING).format("date")),
            Map.entry(Instant.class, () -> typed(SchemaType.STRING).format("date-time")));

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<String, Schema> schemas = new TreeMap<>();
    private final List<String> clashes = new ArrayList<>();

    /**
     * The schemas that were asked for, and those that they lead to, by name.
     *
     * @throws IllegalStateException if two types have one name
     */
    Map<String, Schema> all() {
        if (!clashes.isEmpty()) {
            throw new IllegalStateException("Types of one name in the description of the API: " + clashes);
        }
        return schemas;
    }

    /** What an answer, or a part of it, consists of. */
    Schema of(Type type) {
        return of(type, false);
    }

    /** What is sent as that body. */
    Schema ofBody(Class<? extends Record> body) {
        return of(body, true);
    }

    /** One that no type stands for. */
    void add(String name, Schema schema) {
        schemas.put(name, schema);
    }

    /** A schema with something beside it, which may not stand beside a reference. */
    static Schema beside(Schema schema) {
        return schema.getRef() == null ? schema : OASFactory.createSchema().addAllOf(schema);
    }

    private Schema of(Type type, boolean body) {
        if (type instanceof ParameterizedType generic) {
            return many(generic, body);
        }
        var one = (Class<?>) type;
        return PLAIN.containsKey(one) ? PLAIN.get(one).get() : reference(one, body);
    }

    private Schema many(ParameterizedType type, boolean body) {
        var arguments = type.getActualTypeArguments();
        var of = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(of)) {
            return typed(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1], body));
        } else if (Collection.class.isAssignableFrom(of)) {
            var list = typed(SchemaType.ARRAY).items(of(arguments[0], body));
            return Set.class.isAssignableFrom(of) ? list.uniqueItems(true) : list;
        }
        throw new IllegalStateException("The API cannot describe " + type);
    }

    private Schema reference(Class<?> type, boolean body) {
        var name = name(type);
        var other = types.putIfAbsent(name, type);
        if (other == null) {
            schemas.put(name, made(type, body));
        } else if (other != type) {
            clashes.add(other.getName() + " and " + type.getName());
        }
        return OASFactory.createSchema().ref(name);
    }

    private Schema made(Class<?> type, boolean body) {
        if (type.isEnum()) {
            return constants(type);
        } else if (type.isRecord()) {
            return object(type, body);
        } else if (type.isSealed()) {
            return oneOf(type, body);
        }
        throw new IllegalStateException("The API cannot describe " + type);
    }

    private Schema oneOf(Class<?> type, boolean body) {
        var discriminator =
                OASFactory.createDiscriminator().propertyName(told(type).discriminatorProperty());
        for (var mapping : told(type).discriminatorMapping()) {
            discriminator.addMapping(
                    mapping.value(), reference(mapping.schema(), body).getRef());
        }
        return OASFactory.createSchema()
                .description(described(type))
                .discriminator(discriminator)
                .oneOf(Arrays.stream(type.getPermittedSubclasses())
                        .map(one -> reference(one, body))
                        .toList());
    }

    private static Schema constants(Class<?> type) {
        var schema = typed(SchemaType.STRING);
        for (var constant : type.getEnumConstants()) {
            schema.addEnumeration(((Enum<?>) constant).name());
        }
        if (Worded.class.isAssignableFrom(type)) {
            schema.description(Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name() + ": "
                            + ((Worded) constant).words().en() + " ("
                            + ((Worded) constant).words().ko() + ")")
                    .collect(Collectors.joining("; ")));
        }
        return schema;
    }

    private Schema object(Class<?> type, boolean body) {
        var schema = typed(SchemaType.OBJECT).description(described(type));
        if (body) {
            schema.additionalPropertiesBoolean(false);
        }
        for (var component : type.getRecordComponents()) {
            var declared = declared(type, component);
            if (declared.isAnnotationPresent(JsonAnyGetter.class)) {
                schema.additionalPropertiesBoolean(true);
            } else if (!declared.isAnnotationPresent(InAddress.class)) {
                schema.addProperty(component.getName(), member(component, declared, body));
                if (isRequired(declared, body)) {
                    schema.addRequired(component.getName());
                }
            }
        }
        return schema;
    }

    private Schema member(RecordComponent component, AnnotatedElement declared, boolean body) {
        var told = told(declared);
        var schema = told != null && told.enumeration().length > 0
                ? typed(SchemaType.STRING).enumeration(List.of((Object[]) told.enumeration()))
                : of(component.getGenericType(), body);
        if (!isRequired(declared, body) && !isLeftOut(component, declared)) {
            schema = typedBeside(schema, component.getType()).nullable(true);
        }
        if (told != null && !told.description().isEmpty()) {
            schema = beside(schema).description(told.description());
        }
        if (told != null && !told.example().isEmpty()) {
            schema = beside(schema).example(example(component.getType(), told.example()));
        }
        limit(schema, declared);
        return schema;
    }

    /** Null is told of a type only. */
    private static Schema typedBeside(Schema schema, Class<?> type) {
        return schema.getRef() == null
                ? schema
                : beside(schema).type(type.isEnum() ? SchemaType.STRING : SchemaType.OBJECT);
    }

    /** Whether an answer leaves out what is null. */
    private static boolean isLeftOut(RecordComponent component, AnnotatedElement declared) {
        var type = component.getDeclaringRecord();
        return Stream.concat(Stream.of(declared, type), Arrays.stream(type.getInterfaces()))
                .map(declaring -> declaring.getAnnotation(JsonInclude.class))
                .filter(Objects::nonNull)
                .anyMatch(include -> include.value() == JsonInclude.Include.NON_NULL);
    }

    private static void limit(Schema schema, AnnotatedElement declared) {
        for (Annotation limit : declared.getAnnotations()) {
            if (limit instanceof Text text) {
                schema.setMaxLength(text.max());
            } else if (limit instanceof NumberOf number) {
                schema.setPattern(number.value().pattern());
            } else if (limit instanceof Min min) {
                schema.setMinimum(BigDecimal.valueOf(min.value()));
            } else if (limit instanceof Max max) {
                schema.setMaximum(BigDecimal.valueOf(max.value()));
            }
        }
    }

    /** In a body what must be sent, in an answer what is always told. */
    private static boolean isRequired(AnnotatedElement declared, boolean body) {
        var told = told(declared);
        return body ? declared.isAnnotationPresent(NotNull.class) : told == null || !told.nullable();
    }

    private static Object example(Class<?> type, String example) {
        if (type == String.class || type.isEnum() || type == LocalDate.class || type == Instant.class) {
            return example;
        }
        try {
            return JSON.readValue(example, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is none of " + type + ": " + example, e);
        }
    }

    private static AnnotatedElement declared(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        var told = told(type);
        if (told != null && !told.name().isEmpty()) {
            return told.name();
        }
        return type.isEnum() && type.isMemberClass()
                ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
                : type.getSimpleName();
    }

    private static String described(Class<?> type) {
        var told = told(type);
        return told == null || told.description().isEmpty() ? null : told.description();
    }

    private static org.eclipse.microprofile.openapi.annotations.media.Schema told(AnnotatedElement declared) {
        return declared.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
