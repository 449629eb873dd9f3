package org.injeung.doors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.injeung.doors.Failure.InvalidField;
import org.injeung.start.Outage;

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
        if (failure.status() == 503) {
            builder.header("Retry-After", Outage.RETRY_SECONDS);
        }
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
        if (thrown instanceof ConstraintViolationException violations) {
            return Failure.refused(violations.getConstraintViolations().stream()
                    .map(ApiErrors::field)
                    .toList());
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

    private static InvalidField field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return new InvalidField(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
    }
}
