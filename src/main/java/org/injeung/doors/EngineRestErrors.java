package org.injeung.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.JsonMappingExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonParseExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.injeung.access.CallersLanguage;
import org.injeung.access.TooManyAttempts;
import org.injeung.law.Words;
import org.injeung.start.Outage;

/**
 * Answers exceptions in the engine's REST API in Camunda's own form. Camunda's mappers answer 500 to whatever a step threw, as
 * it arrives wrapped, and to much that is wrong with a request; here the person at the form reads what was wrong with the input.
 */
@Provider
public class EngineRestErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(EngineRestErrors.class.getName());

    private static final Pattern JAVA_TYPE =
            Pattern.compile("Cannot convert value (.*) to java type ([\\w.]+)", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}([A-Z]\\w*)");

    static Set<Class<?>> insteadOfCamundas(Set<Class<?>> classes) {
        var ours = new HashSet<>(classes);
        ours.removeAll(Set.of(
                ProcessEngineExceptionHandler.class,
                RestExceptionHandler.class,
                ExceptionHandler.class,
                JsonMappingExceptionHandler.class,
                JsonParseExceptionHandler.class));
        ours.add(EngineRestErrors.class);
        ours.add(JsonBody.class);
        ours.add(CanonicalText.class);
        ours.add(TooManyAttempts.Answer.class);
        ours.add(NoExpressions.class);
        ours.add(SwitchedOff.class);
        return ours;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return answer(Failure.refused(List.of(BadJson.field(json))));
            }
        }
        return Failure.of(thrown).map(EngineRestErrors::answer).orElseGet(() -> other(thrown));
    }

    private static Response other(Throwable thrown) {
        var camundas = ExceptionHandlerHelper.getInstance().getResponse(thrown);
        if (camundas.getStatus() < 500) {
            if (camundas.getEntity() instanceof ExceptionDto told && told.getMessage() != null) {
                told.setMessage(inWords(told.getMessage()));
            }
            var answer = Response.fromResponse(camundas);
            CallersLanguage.headers(Locale.ENGLISH).forEach(answer::header);
            return answer.build();
        }
        return EngineRefusals.of(thrown).map(EngineRestErrors::answer).orElseGet(() -> broken(camundas, thrown));
    }

    /** Camunda tells callers the names of classes. */
    private static String inWords(String message) {
        return CLASS.matcher(JAVA_TYPE
                        .matcher(message)
                        .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + " is not "
                                + BadJson.name(match.group(2).replaceFirst(".*\\.", ""))
                                        .en())))
                .replaceAll("$1");
    }

    private static Response broken(Response camundas, Throwable thrown) {
        var incident = Incident.log(LOG, thrown);
        return answer(
                camundas.getStatus(),
                "InternalError",
                new Words(
                                "Something broke. The log tells what, under this incident. (incident %s)",
                                "오류가 발생했습니다. 로그에서 이 장애 번호로 확인할 수 있습니다. (장애 %s)")
                        .with(incident));
    }

    /** Decision tables, CMMN cases and the addresses for Camunda's reporting are no part of this product: they are not there. */
    @Provider
    @PreMatching
    public static class SwitchedOff implements ContainerRequestFilter {
        private static final Pattern PATHS = Pattern.compile(
                "/?(engine/[^/]+/)?(history/)?((decision|case)-[a-z-]+|optimize)(/.*)?", Pattern.DOTALL);

        @Override
        public void filter(ContainerRequestContext request) {
            if (PATHS.matcher(request.getUriInfo().getPath()).matches()) {
                request.abortWith(answer(
                        404,
                        "NotFound",
                        new Words(
                                "Decisions, CMMN and Optimize are no part of this server.",
                                "의사결정, CMMN과 Optimize는 이 서버에 없습니다.")));
            }
        }
    }

    private static Response answer(Failure failure) {
        return answer(failure.status(), failure.type(), failure.detail());
    }

    private static Response answer(int status, String type, Words message) {
        var language = CallersLanguage.of(message);
        var body = new ExceptionDto();
        body.setType(type);
        body.setMessage(inWords(message.in(language)));
        var answer = Response.status(status)
                .header("Retry-After", status == 503 ? Outage.RETRY_SECONDS : null)
                .type(MediaType.APPLICATION_JSON)
                .entity(body);
        CallersLanguage.headers(language).forEach(answer::header);
        return answer.build();
    }
}
