package org.injeung.doors;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.BpmPlatform;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.start.Outage;

/**
 * What an exception means to a caller, whichever API it used. The reason is looked for in the whole chain of causes, as engine
 * and container wrap what a step throws.
 *
 * @param status the HTTP status
 * @param type the name of the kind of failure
 * @param detail what happened, for a person
 * @param errors the fields that were refused
 * @param attributes facts for a program
 */
record Failure(int status, String type, String detail, List<InvalidField> errors, Map<String, String> attributes) {
    /** A value that was refused, by the name under which it came. */
    record InvalidField(String field, String problem) {}

    /** What Jersey says of a header in which is nothing that belongs there. */
    private static final Pattern HEADER = Pattern.compile("Unable to parse \"([\\w-]+)\" header value");

    private static final String NO_WRITER = "MessageBodyWriter not found";

    /** The engine looks for the executions of an instance that another transaction has ended meanwhile. */
    private static final String ENDED_MEANWHILE = "Cannot restore state of process instance";

    private static final Pattern NO_TASK = Pattern.compile("Cannot find task with id ([\\w-]+)");
    /** Unique violation; serialization failure; deadlock; H2's lock time-out. Foreign keys never fail but by a race. */
    private static final Set<String> RACES = Set.of("23505", "23503", "40001", "40P01", "HYT00", "55P03");

    private static final Failure FINISHED = simple(409, "Conflict", "This task is finished already.");

    /** Lost against another update of the same row. */
    static final Failure LOST = simple(
            409, "Conflict", "Somebody else changed the same case at the same moment; nothing was done. Try again.");

    /** Nothing is wrong with the request, but it cannot be worked now. */
    private static final Failure UNAVAILABLE =
            simple(503, "Unavailable", "The database cannot be reached; nothing was done. Try again in a moment.");

    private static final Failure OVERLOADED = simple(
            503, "Unavailable", "There is too much to do at this moment; nothing was done. Try again in a moment.");

    /** The failure that we know, or none. */
    static Optional<Failure> of(Throwable thrown) {
        if (Outage.isReason(thrown)) {
            return Optional.of(UNAVAILABLE);
        }
        if (Outage.isOverload(thrown)) {
            return Optional.of(OVERLOADED);
        }
        int depth = 0;
        for (var cause = thrown; cause != null && depth++ < 30; cause = cause.getCause()) {
            var failure = known(cause);
            if (failure != null) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }

    private static Failure known(Throwable cause) {
        if (cause instanceof InvalidInput invalid) {
            return refused(List.of(new InvalidField(invalid.field(), invalid.problem())));
        } else if (cause instanceof Conflict conflict) {
            return new Failure(409, "Conflict", conflict.getMessage(), List.of(), conflict.attributes());
        } else if (cause instanceof NotFound) {
            return simple(404, "NotFound", cause.getMessage());
        } else if (cause instanceof AuthorizationException refused) {
            return forbidden(refused);
        } else if (cause instanceof NotFoundException) {
            return simple(404, "NotFound", cause.getMessage());
        } else if (cause instanceof BadUserRequestException) {
            return simple(400, "BadUserRequestException", cause.getMessage());
        } else if (cause instanceof TaskAlreadyClaimedException) {
            return simple(409, "Conflict", "Somebody else has claimed this task.");
        } else if (cause instanceof OptimisticLockingException
                || cause instanceof OptimisticLockException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && RACES.contains(sql.getSQLState()))) {
            return LOST;
        } else if (cause instanceof NullValueException
                && String.valueOf(cause.getMessage()).startsWith(ENDED_MEANWHILE)) {
            return LOST;
        } else if (cause instanceof NullValueException) {
            var task = NO_TASK.matcher(String.valueOf(cause.getMessage()));
            return task.find() ? noTask(task.group(1)) : null;
        } else if (cause instanceof ProcessingException) {
            return header(String.valueOf(cause.getMessage()));
        }
        return null;
    }

    /** Jersey could not read a header, or not answer as {@code Accept} asks. */
    private static Failure header(String message) {
        var header = HEADER.matcher(message);
        if (header.find()) {
            return refused(List.of(new InvalidField(header.group(1), "cannot be read")));
        }
        return message.startsWith(NO_WRITER)
                ? simple(
                        406,
                        "NotAcceptableException",
                        "This address answers in another media type than the header Accept asks for.")
                : null;
    }

    /** Input that was refused, field by field. */
    static Failure refused(List<InvalidField> errors) {
        var detail = errors.stream()
                .map(error -> error.field() + ": " + error.problem())
                .collect(Collectors.joining("; "));
        return new Failure(400, "InvalidInput", detail, errors, Map.of());
    }

    private static Failure simple(int status, String type, String detail) {
        return new Failure(status, type, detail, List.of(), Map.of());
    }

    /** With a task end the grants on it: who was a moment too late for a task is told so. */
    private static Failure forbidden(AuthorizationException refused) {
        var missing = Optional.ofNullable(refused.getMissingAuthorizations()).orElse(List.of());
        var tooLate = missing.stream()
                .anyMatch(grant -> Resources.TASK.resourceName().equals(grant.getResourceType())
                        && grant.getResourceId() != null
                        && isFinished(grant.getResourceId()));
        return tooLate ? FINISHED : simple(403, "AuthorizationException", refused.getMessage());
    }

    /** Two people had one task open, and the other was faster; or there never was such a task. */
    private static Failure noTask(String id) {
        return isFinished(id) ? FINISHED : simple(404, "NotFound", "There is no task " + id + ".");
    }

    private static boolean isFinished(String task) {
        var engine = BpmPlatform.getDefaultProcessEngine();
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> engine.getHistoryService()
                                .createHistoricTaskInstanceQuery()
                                .taskId(task)
                                .finished()
                                .count()
                        > 0));
    }
}
