package org.injeung.engine;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.JsonMappingExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonParseExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;

/**
 * Answers exceptions in the engine's REST API in Camunda's own form. Camunda's mappers answer 500 to whatever a step threw, as
 * it arrives wrapped; here the person at the form reads what was wrong with the input.
 */
@Provider
public class EngineRestErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(EngineRestErrors.class.getName());
    /** Where a message of the engine names a class of Java, its last word is enough for a caller. */
    private static final Pattern WITH_PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.){2,}([A-Z]\\w*)");

    static Set<Class<?>> insteadOfCamundas(Set<Class<?>> classes) {
        var ours = new HashSet<>(classes);
        ours.removeAll(Set.of(
                ProcessEngineExceptionHandler.class,
                RestExceptionHandler.class,
                ExceptionHandler.class,
                JsonMappingExceptionHandler.class,
                JsonParseExceptionHandler.class));
        ours.add(EngineRestErrors.class);
        ours.add(NoJson.class);
        ours.add(OtherJson.class);
        ours.add(TooManyAttempts.Answer.class);
        return ours;
    }

    /** Before the server's own answer to text that is no JSON. */
    @Provider
    @Priority(1)
    public static class NoJson implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException thrown) {
            return new EngineRestErrors().toResponse(thrown);
        }
    }

    /** Before the server's own answer to JSON of another form, which names classes. */
    @Provider
    @Priority(1)
    public static class OtherJson implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException thrown) {
            return new EngineRestErrors().toResponse(thrown);
        }
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof JsonProcessingException json) {
            return answer(Failure.refused(List.of(BadJson.field(json))));
        }
        return Failure.of(thrown).map(EngineRestErrors::answer).orElseGet(() -> other(thrown));
    }

    private static Response other(Throwable thrown) {
        var camundas = ExceptionHandlerHelper.getInstance().getResponse(thrown);
        if (camundas.getStatus() < 500) {
            if (camundas.getEntity() instanceof ExceptionDto body) {
                body.setMessage(
                        WITH_PACKAGE.matcher(String.valueOf(body.getMessage())).replaceAll("$1"));
            }
            return camundas;
        }
        var incident = Incident.log(LOG, thrown);
        var known = thrown instanceof RestException || thrown instanceof ProcessEngineException;
        return answer(
                camundas.getStatus(),
                known ? thrown.getClass().getSimpleName() : "InternalError",
                (known ? thrown.getMessage() : "Something broke.") + " (incident " + incident + ")");
    }

    private static Response answer(Failure failure) {
        return answer(failure.status(), failure.type(), failure.detail());
    }

    private static Response answer(int status, String type, String message) {
        var body = new ExceptionDto();
        body.setType(type);
        body.setMessage(WITH_PACKAGE.matcher(String.valueOf(message)).replaceAll("$1"));
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(body)
                .build();
    }
}
