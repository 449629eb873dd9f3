package org.injeung.doors;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.injeung.access.CallersLanguage;
import org.injeung.access.ProblemType;
import org.injeung.doors.Problem.InvalidField;
import org.injeung.law.Words;
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
        var language = CallersLanguage.of(failure.detail());
        CallersLanguage.headers(language).forEach(builder::header);
        return builder.type(PROBLEM).entity(problem(failure, language)).build();
    }

    private Problem problem(Failure failure, Locale language) {
        var type = ProblemType.of(failure.status());
        var errors = failure.errors().stream()
                .map(error -> new InvalidField(error.field(), error.problem().in(language)))
                .toList();
        return new Problem(
                type.uri(),
                type.title().in(language),
                failure.status(),
                failure.detail().in(language),
                request.getRequestUri().getPath(),
                errors.isEmpty() ? null : errors,
                failure.attributes());
    }

    private static Failure other(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            var status = web.getResponse().getStatusInfo();
            return new Failure(status.getStatusCode(), "", detail(status.getStatusCode(), web), List.of(), Map.of());
        }
        var incident = Incident.log(LOG, thrown);
        return new Failure(
                500,
                "",
                new Words(
                        "Something broke. The log tells what, under this incident.",
                        "오류가 발생했습니다. 로그에서 이 장애 번호로 확인할 수 있습니다."),
                List.of(),
                Map.of("incident", incident));
    }

    private static Words detail(int status, WebApplicationException web) {
        return switch (status) {
            case 404 -> new Words("There is nothing at this address.", "이 주소에는 아무것도 없습니다.");
            case 405 ->
                new Words(
                        "This address does not know the method; see the header Allow.",
                        "이 주소는 이 요청 방식을 받지 않습니다. Allow 헤더를 확인하십시오.");
            case 406 -> Failure.OTHER_MEDIA_TYPE;
            case 415 ->
                new Words(
                        "The body must be JSON, with the header Content-Type: application/json.",
                        "본문은 JSON이어야 하며, Content-Type: application/json 헤더가 필요합니다.");
            default -> Words.same(web.getMessage());
        };
    }
}
