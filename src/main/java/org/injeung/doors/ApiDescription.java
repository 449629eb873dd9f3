package org.injeung.doors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.injeung.access.StartsCase;
import org.injeung.fields.Bodies;
import org.injeung.fields.Body;
import org.injeung.fields.Field;
import org.injeung.fields.InAddress;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.lookup.CaseSchema;

/**
 * Completes the description of the API from what the code declares, so that nothing has to be said twice: the body of a request from its
 * record, with types, limits and what is required; the answers that every request with a body, and every start of a case has. The server
 * makes one by its name ({@code mp.openapi.filter}).
 */
public class ApiDescription implements OASFilter {
    private static final String ROOT = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new CaseSchema().filterOpenAPI(api);
        api.getComponents().removeSchema(Body.class.getSimpleName());
        for (var resource : new ApiApplication().getClasses()) {
            for (var method : resource.getDeclaredMethods()) {
                body(method).ifPresent(body -> describe(api, operation(api, resource, method), method, body));
            }
        }
    }

    private static Optional<Class<? extends Record>> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() == Body.class)
                .map(Parameter::getParameterizedType)
                .<Class<? extends Record>>map(BodyReader::declared)
                .findFirst();
    }

    private static Operation operation(OpenAPI api, Class<?> resource, Method method) {
        var path = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .map(Path::value)
                .reduce((above, below) -> above + "/" + below)
                .map(ROOT::concat)
                .orElseThrow();
        var verb = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(api.getPaths().getPathItem(path))
                .map(item -> item.getOperations().get(PathItem.HttpMethod.valueOf(verb)))
                .orElseThrow(() -> new IllegalStateException(verb + " " + path + " is not described"));
    }

    private static void describe(OpenAPI api, Operation operation, Method method, Class<? extends Record> body) {
        add(api, body);
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(json(reference(body))));
        answer(operation, "400", "A problem that names each field that is wrong, and what is wrong with it");
        if (method.isAnnotationPresent(StartsCase.class)) {
            answer(operation, "201", "The case is open; the header Location tells where it is read")
                    .content(json(OASFactory.createSchema().ref("StartedCase")));
            answer(operation, "403", "The account may not start this");
        }
    }

    private static APIResponse answer(Operation operation, String status, String description) {
        var told = operation.getResponses().getAPIResponse(status);
        if (told != null) {
            return told;
        }
        var answer = OASFactory.createAPIResponse().description(description);
        operation.getResponses().addAPIResponse(status, answer);
        return answer;
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(
                        MediaType.APPLICATION_JSON, OASFactory.createMediaType().schema(schema));
    }

    private static void add(OpenAPI api, Class<? extends Record> body) {
        var schema = schema(body);
        api.getComponents().addSchema(name(body), schema);
        Bodies.fields(body).stream()
                .map(Field::type)
                .filter(Class::isRecord)
                .forEach(nested -> add(api, nested.asSubclass(Record.class)));
    }

    /** A body as its record declares it. */
    static Schema schema(Class<? extends Record> body) {
        var fields = Bodies.fields(body).stream()
                .filter(field -> field.limit(InAddress.class).isEmpty())
                .toList();
        var schema = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description(told(body).description())
                .additionalPropertiesBoolean(false);
        fields.forEach(field -> schema.addProperty(field.name(), schema(field)));
        schema.setRequired(
                fields.stream().filter(Field::isRequired).map(Field::name).toList());
        return schema;
    }

    private static Schema schema(Field field) {
        var schema = typed(field);
        field.limit(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .ifPresent(told -> {
                    schema.setDescription(told.description());
                    if (!told.example().isEmpty()) {
                        schema.setExample(example(field, told.example()));
                    }
                });
        field.limit(Text.class).ifPresent(text -> schema.setMaxLength(text.max()));
        field.limit(NumberOf.class)
                .ifPresent(number -> schema.setPattern(number.value().pattern()));
        field.limit(Min.class).ifPresent(min -> schema.setMinimum(BigDecimal.valueOf(min.value())));
        field.limit(Max.class).ifPresent(max -> schema.setMaximum(BigDecimal.valueOf(max.value())));
        if (!field.isRequired()) {
            schema.setNullable(true);
        }
        return schema;
    }

    private static Schema typed(Field field) {
        var type = field.type();
        var schema = OASFactory.createSchema();
        if (type == Long.class) {
            return schema.type(SchemaType.INTEGER).format("int64");
        } else if (type == Boolean.class) {
            return schema.type(SchemaType.BOOLEAN);
        } else if (type == LocalDate.class) {
            return schema.type(SchemaType.STRING).format("date");
        } else if (type == Instant.class) {
            return schema.type(SchemaType.STRING).format("date-time");
        } else if (type.isEnum()) {
            return schema.type(SchemaType.STRING).enumeration(constants(type));
        } else if (type == Set.class) {
            return schema.type(SchemaType.ARRAY)
                    .uniqueItems(true)
                    .items(OASFactory.createSchema().type(SchemaType.STRING).enumeration(constants(field.element())));
        } else if (type.isRecord()) {
            return schema.addAllOf(reference(type)); // as nothing may stand beside a reference
        }
        return schema.type(SchemaType.STRING);
    }

    private static Object example(Field field, String example) {
        return field.type() == Long.class ? (Object) Long.valueOf(example) : example;
    }

    private static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Schema reference(Class<?> body) {
        return OASFactory.createSchema().ref(name(body));
    }

    private static String name(Class<?> body) {
        return told(body).name();
    }

    private static org.eclipse.microprofile.openapi.annotations.media.Schema told(Class<?> body) {
        return body.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    }
}
