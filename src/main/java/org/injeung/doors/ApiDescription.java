package org.injeung.doors;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.injeung.access.AuthenticationFilter;
import org.injeung.access.StartsCase;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.lookup.CaseSchema;
import org.injeung.lookup.CaseView;
import org.injeung.registry.StartedCase;

/**
 * Completes the description of the API from what the code declares, so that nothing has to be said twice: all schemas from the records,
 * the body of a request from its record, who must log in from the door, and the answers that every request, every request with a body
 * and every start of a case has. The server makes one by its name ({@code mp.openapi.filter}).
 */
public class ApiDescription implements OASFilter {
    private static final String ROOT = "/api/";
    private static final String BASIC = "basic";

    /** The file of the whole register has no version that could be told before it is written. */
    private static final String WRITTEN_PIECE_BY_PIECE = "downloadRegister";

    private static final Set<String> WHOLE_NUMBERS = Set.of("first", "rows");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var schemas = new ApiSchemas();
        api.setServers(List.of(OASFactory.createServer().url("/").description("The server that tells this")));
        api.setTags(tags());
        dropWhatOnlyPayaraKnows(api);
        for (var resource : new ApiApplication().getClasses()) {
            Arrays.stream(resource.getDeclaredClasses())
                    .filter(ApiDescription::isDescribed)
                    .forEach(schemas::of);
            for (var method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> describe(api, resource, method, verb, schemas));
            }
        }
        schemas.of(Problem.class);
        schemas.of(StartedCase.class);
        describeCase(schemas);
        api.getComponents().setSchemas(schemas.all());
        api.getComponents()
                .addSecurityScheme(
                        BASIC,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Account and password"));
    }

    /** Each once, though several resources have it. */
    private static List<Tag> tags() {
        var tags = new TreeMap<String, Tag>();
        for (var resource : new ApiApplication().getClasses()) {
            var told = resource.getAnnotation(org.eclipse.microprofile.openapi.annotations.tags.Tag.class);
            if (told != null) {
                var tag = tags.computeIfAbsent(
                        told.name(), name -> OASFactory.createTag().name(name));
                if (!told.description().isEmpty()) {
                    tag.setDescription(told.description());
                }
            }
        }
        return List.copyOf(tags.values());
    }

    /** A member {@code endpoints}, which no reader of the format expects. */
    private static void dropWhatOnlyPayaraKnows(OpenAPI api) {
        try {
            api.getClass().getMethod("setEndpoints", Map.class).invoke(api, Map.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Payara describes APIs in another way now", e);
        }
    }

    /** What every case has, and the chapters, each of which may be left out. */
    private static void describeCase(ApiSchemas schemas) {
        schemas.of(CaseView.Summary.class);
        var summary = schemas.all().get("CaseSummary");
        var about = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("A case with everything that happened in it; what a case of its kind does not have, or the"
                        + " reader may not see, is left out")
                .properties(summary.getProperties())
                .required(summary.getRequired());
        CaseSchema.chapters()
                .forEach(chapter -> about.addProperty(
                        chapter.name(),
                        ApiSchemas.beside(schemas.of(chapter.contents())).description(chapter.description())));
        schemas.add("Case", about);
    }

    private static boolean isDescribed(Class<?> type) {
        return type.isAnnotationPresent(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    }

    private static void describe(OpenAPI api, Class<?> resource, Method method, String verb, ApiSchemas schemas) {
        var path = path(resource, method);
        var operation = Optional.ofNullable(api.getPaths().getPathItem(path))
                .map(item -> item.getOperations().get(PathItem.HttpMethod.valueOf(verb)))
                .orElseThrow(() -> new IllegalStateException(verb + " " + path + " is not described"));
        if (List.of(method.getParameterTypes()).contains(Condition.class)) {
            describeConditions(operation);
        }
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .forEach(ApiDescription::describe);
        body(method).ifPresent(body -> {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(json(schemas.ofBody(body))));
            answer(operation, "400", "A problem that names each field that is wrong, and what is wrong with it");
        });
        if (method.isAnnotationPresent(StartsCase.class)) {
            answer(operation, "201", "The case is open; the header Location tells where it is read")
                    .content(json(schemas.of(StartedCase.class)));
            answer(operation, "403", "The account may not start this");
        }
        var login = OASFactory.createSecurityRequirement();
        if (!AuthenticationFilter.isPublic(verb, path.replaceAll("[{}]", ""))) {
            login.addScheme(BASIC);
            answer(operation, "401", "Nobody is logged in, or the password is wrong");
        }
        operation.addSecurityRequirement(login);
        if (!method.getReturnType().equals(Response.class)) {
            schemas.of(method.getGenericReturnType());
        }
        if (verb.equals(HttpMethod.GET) && hasVersions(operation)) {
            answer(operation, "304", "It is still the one that the header If-None-Match names by its ETag");
        }
        answer(operation, "default", "Any other problem");
        operation.getResponses().getAPIResponses().forEach((status, answer) -> describe(operation, status, answer));
    }

    private static void describe(org.eclipse.microprofile.openapi.models.parameters.Parameter parameter) {
        if (parameter.getIn() == In.PATH) {
            parameter.setRequired(true);
        } else if (WHOLE_NUMBERS.contains(parameter.getName())) {
            parameter.setSchema(
                    OASFactory.createSchema().type(SchemaType.INTEGER).format("int32"));
            parameter.setExample(Integer.valueOf(parameter.getExample().toString()));
        }
    }

    private static void describe(Operation operation, String status, APIResponse answer) {
        if (answer.getDescription() == null || answer.getDescription().isEmpty()) {
            answer.setDescription(operation.getSummary());
        }
        if (status.equals("default") || status.startsWith("4")) {
            answer.setContent(
                    content(ApiErrors.PROBLEM, OASFactory.createSchema().ref("Problem")));
        } else if (answer.getContent() != null) {
            answer.getContent().getMediaTypes().entrySet().stream()
                    .filter(media -> !media.getKey().equals(MediaType.APPLICATION_JSON))
                    .forEach(media -> media.getValue()
                            .setSchema(OASFactory.createSchema()
                                    .type(SchemaType.STRING)
                                    .format("binary")));
        }
        if (status.equals("201")) {
            answer.addHeader(
                    HttpHeaders.LOCATION,
                    OASFactory.createHeader()
                            .description("Where it is read")
                            .schema(OASFactory.createSchema()
                                    .type(SchemaType.STRING)
                                    .format("uri")));
        }
    }

    private static Optional<Class<? extends Record>> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() == Body.class)
                .map(Parameter::getParameterizedType)
                .<Class<? extends Record>>map(BodyReader::declared)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        return Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .map(Path::value)
                .reduce((above, below) -> above + "/" + below)
                .map(ROOT::concat)
                .orElseThrow();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** See {@link Versions}. */
    private static boolean hasVersions(Operation reading) {
        return !WRITTEN_PIECE_BY_PIECE.equals(reading.getOperationId())
                && Optional.ofNullable(reading.getResponses().getAPIResponse("200"))
                        .map(APIResponse::getContent)
                        .filter(content -> content.hasMediaType(MediaType.APPLICATION_JSON))
                        .isPresent();
    }

    private static void describeConditions(Operation operation) {
        operation.addParameter(header(
                HttpHeaders.IF_MATCH,
                "The ETag of what was read: if somebody changed it meanwhile, the answer is 412",
                "\"604be6105fab06fe8c37fc9852321883\""));
        operation.addParameter(
                header(HttpHeaders.IF_NONE_MATCH, "* to create only: if it is there already, the answer is 412", "*"));
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter header(
            String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().type(SchemaType.STRING))
                .example(example);
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
        return content(MediaType.APPLICATION_JSON, schema);
    }

    private static Content content(String type, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema));
    }
}
