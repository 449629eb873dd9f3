package org.injeung.doors;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.BpmPlatform;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.injeung.access.NotAllowed;
import org.injeung.attachments.ScannerUnreachable;
import org.injeung.engine.Unrestricted;
import org.injeung.fields.ConditionFailed;
import org.injeung.law.Words;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
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
record Failure(int status, String type, Words detail, List<Wrong> errors, Map<String, String> attributes) {
    static final Words OTHER_MEDIA_TYPE = new Words(
            "This address answers in another media type than the header Accept asks for.",
            "이 주소는 Accept 헤더가 요구하는 것과 다른 미디어 형식으로 응답합니다.");

    /** What Jersey says of a header in which is nothing that belongs there. */
    private static final Pattern HEADER = Pattern.compile("Unable to parse \"([\\w-]+)\" header value");

    private static final String NO_WRITER = "MessageBodyWriter not found";

    /** The engine looks for the executions of an instance that another transaction has ended meanwhile. */
    private static final String ENDED_MEANWHILE = "Cannot restore state of process instance";

    private static final Pattern NO_TASK = Pattern.compile("Cannot find task with id ([\\w-]+)");
    /** Unique violation; serialization failure; deadlock; H2's lock time-out. Foreign keys never fail but by a race. */
    private static final Set<String> RACES = Set.of("23505", "23503", "40001", "40P01", "HYT00", "55P03");

    private static final Failure FINISHED =
            simple(409, "Conflict", new Words("This task is finished already.", "이미 끝난 업무입니다."));

    /** Lost against another update of the same row. */
    static final Failure LOST = simple(
            409,
            "Conflict",
            new Words(
                    "Somebody else changed the same case at the same moment; nothing was done. Try again.",
                    "다른 사람이 같은 사건을 동시에 변경하여 처리되지 않았습니다. 다시 시도해 주십시오."));

    /** Nothing is wrong with the request, but it cannot be worked now. */
    private static final Failure UNAVAILABLE = simple(
            503,
            "Unavailable",
            new Words(
                    "The database cannot be reached; nothing was done. Try again in a moment.",
                    "데이터베이스에 연결할 수 없어 처리되지 않았습니다. 잠시 후에 다시 시도해 주십시오."));

    private static final Failure OVERLOADED = simple(
            503,
            "Unavailable",
            new Words(
                    "There is too much to do at this moment; nothing was done. Try again in a moment.",
                    "지금은 처리할 일이 너무 많아 처리되지 않았습니다. 잠시 후에 다시 시도해 주십시오."));

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
            return refused(invalid.wrong());
        } else if (cause instanceof Conflict conflict) {
            return new Failure(409, "Conflict", conflict.words(), List.of(), conflict.attributes());
        } else if (cause instanceof ScannerUnreachable) {
            return simple(503, "Unavailable", ScannerUnreachable.words());
        } else if (cause instanceof NotFound missing) {
            return simple(404, "NotFound", missing.words());
        } else if (cause instanceof ConditionFailed changed) {
            return new Failure(412, "PreconditionFailed", changed.words(), List.of(), changed.attributes());
        } else if (cause instanceof AuthorizationException refused) {
            return forbidden(refused);
        } else if (cause instanceof NotFoundException) {
            return simple(404, "NotFound", camundas(cause));
        } else if (cause instanceof BadUserRequestException) {
            return simple(400, "BadUserRequestException", camundas(cause));
        } else if (cause instanceof TaskAlreadyClaimedException) {
            return simple(409, "Conflict", new Words("Somebody else has claimed this task.", "다른 사람이 이 업무를 맡았습니다."));
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
            return refused(List.of(new Wrong(header.group(1), new Words("cannot be read", "읽을 수 없습니다"))));
        }
        return message.startsWith(NO_WRITER) ? simple(406, "NotAcceptableException", OTHER_MEDIA_TYPE) : null;
    }

    /** Input that was refused, field by field. */
    static Failure refused(List<Wrong> errors) {
        var detail = Words.join(
                "; ",
                errors.stream()
                        .map(error -> Words.same(error.field()).then(": ", error.problem()))
                        .toList());
        return new Failure(400, "InvalidInput", detail, errors, Map.of());
    }

    private static Failure simple(int status, String type, Words detail) {
        return new Failure(status, type, detail, List.of(), Map.of());
    }

    /** With a task end the grants on it: who was a moment too late for a task is told so. */
    private static Failure forbidden(AuthorizationException refused) {
        var missing = Optional.ofNullable(refused.getMissingAuthorizations()).orElse(List.of());
        var tooLate = missing.stream()
                .anyMatch(grant -> Resources.TASK.resourceName().equals(grant.getResourceType())
                        && grant.getResourceId() != null
                        && isFinished(grant.getResourceId()));
        return tooLate ? FINISHED : simple(403, "AuthorizationException", words(refused));
    }

    private static Words words(AuthorizationException refused) {
        return refused instanceof NotAllowed ours ? ours.words() : camundas(refused);
    }

    /** What Camunda says, which it does in English. */
    private static Words camundas(Throwable cause) {
        return Words.same(Objects.requireNonNullElse(cause.getMessage(), ""));
    }

    /** Two people had one task open, and the other was faster; or there never was such a task. */
    private static Failure noTask(String id) {
        return isFinished(id)
                ? FINISHED
                : simple(404, "NotFound", new Words("There is no task %s.", "업무 %s이(가) 없습니다.").with(id));
    }

    private static boolean isFinished(String task) {
        var engine = BpmPlatform.getDefaultProcessEngine();
        return Unrestricted.ask(
                engine,
                () -> engine.getHistoryService()
                                .createHistoricTaskInstanceQuery()
                                .taskId(task)
                                .finished()
                                .count()
                        > 0);
    }
}
