package org.injeung.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.injeung.engine.Failure.InvalidField;

/** Answers every exception in {@code /api} with a problem (RFC 9457). */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {
    /** The media type of a problem. */
    public static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ApiErrors.class.getName());

    @Context
    private UriInfo request;

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = Failure.of(thrown).orElseGet(() -> other(thrown));
        var builder = thrown instanceof WebApplicationException web
                        && web.getResponse().getStatus() == failure.status()
                ? Response.fromResponse(web.getResponse()) // keeps Allow and the like
                : Response.status(failure.status());
        return builder.type(PROBLEM).entity(body(failure)).build();
    }

    private Map<String, Object> body(Failure failure) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put(
                "title",
                Optional.ofNullable(Response.Status.fromStatusCode(failure.status()))
                        .map(Response.Status::getReasonPhrase)
                        .orElse("Error"));
        body.put("status", failure.status());
        body.put("detail", failure.detail());
        body.put("instance", request.getRequestUri().getPath());
        if (!failure.errors().isEmpty()) {
            body.put("errors", failure.errors());
        }
        body.putAll(failure.attributes());
        return body;
    }

    private static Failure other(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violations) {
                return refused(violations.getConstraintViolations().stream()
                        .map(ApiErrors::field)
                        .toList());
            } else if (cause instanceof JsonProcessingException json) {
                return refused(List.of(field(json)));
            }
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            var status = web.getResponse().getStatusInfo();
            return new Failure(status.getStatusCode(), "", detail(status.getStatusCode(), web), List.of(), Map.of());
        }
        var incident = Incident.log(LOG, thrown);
        return new Failure(
                500,
                "",
                "Something broke. The log tells what, under this incident.",
                List.of(),
                Map.of("incident", incident));
    }

    private static String detail(int status, WebApplicationException web) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know the method; see the header Allow.";
            case 406 -> "This address answers in another media type than the header Accept asks for.";
            case 415 -> "The body must be JSON, with the header Content-Type: application/json.";
            default -> web.getMessage();
        };
    }

    private static Failure refused(List<InvalidField> errors) {
        var detail = errors.stream()
                .map(error -> error.field() + ": " + error.problem())
                .collect(Collectors.joining("; "));
        return new Failure(400, "", detail, errors, Map.of());
    }

    private static InvalidField field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return new InvalidField(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
    }

    private static InvalidField field(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var path = mapping.getPath().stream()
                    .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                    .collect(Collectors.joining("."));
            return new InvalidField(path, problem(mapping));
        }
        var place = json.getLocation();
        return new InvalidField(
                "body",
                json instanceof MismatchedInputException
                        ? "must be a JSON object"
                        : place == null
                                ? "is not JSON"
                                : "is not JSON, see line " + place.getLineNr() + ", column " + place.getColumnNr());
    }

    private static String problem(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "is not known here";
        } else if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "must be one of "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        } else if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + name(mismatch.getTargetType());
        }
        return "cannot be read";
    }

    private static String name(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "long", "Long", "int", "Integer", "BigInteger" -> "a whole number";
            case "BigDecimal", "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a date such as 2026-11-22";
            case "OffsetDateTime", "Instant", "ZonedDateTime" ->
                "a moment with its offset, such as 2026-11-22T09:30:00+09:00";
            default -> type.isArray() || Iterable.class.isAssignableFrom(type) ? "a list" : "of another form";
        };
    }
}
