package org.injeung.doors;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput.Wrong;

/**
 * Tells whether the engine or its REST API failed because of what it was asked, for which Camunda often answers 500: input that its
 * checks refuse, that is missing where its resources read it, or that the database cannot keep. What fails while a case moves, and
 * what wraps anything else, is a bug of ours and none of these.
 */
final class EngineRefusals {
    private static final Pattern BAD_ID = Pattern.compile(
            "^(?:.*: )?(\\w+) has an invalid id: '(.*)' is not a valid resource identifier", Pattern.DOTALL);
    private static final Pattern NOT_THERE = Pattern.compile(
            "(?i)\\b(no \\w[\\w ]* found|cannot find|(does|do) not exist|couldn't find|could not find|not found|there is no|no \\w+ with)\\b");
    /** What a resource calls to read a request, the engine's types of values among it. */
    private static final List<String> PLATFORM = List.of(
            "java.",
            "jdk.",
            "sun.",
            "jakarta.ws.rs.",
            "org.glassfish.jersey.",
            "com.fasterxml.",
            "org.camunda.bpm.engine.variable.");

    private static final List<String> RESOURCES = List.of(
            "org.camunda.bpm.engine.rest.",
            "org.camunda.bpm.cockpit.",
            "org.camunda.bpm.admin.",
            "org.camunda.bpm.webapp.");
    /** Where the engine asks for the rights on what it has not found. */
    private static final String PERMISSIONS = "org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker";

    /** Where Jersey reads the fields of a form. */
    private static final String FORMS = "org.glassfish.jersey.server.internal.inject.FormParam";

    private static final String LOST_UPDATE = "ENGINE-03005";
    private static final String PERSISTENCE = "ENGINE-03";
    private static final Pattern COLUMN = Pattern.compile("column \"(\\w+?)_? ");
    /**
     * The engine wrote what is no SQL here: it asks for the tables of decisions and CMMN, which are switched off, and some parameters
     * it joins wrongly, as {@code processInstanceId} with {@code processInstanceIds} of jobs. Its tables themselves are checked at
     * the start.
     */
    private static final String GRAMMAR = "42";
    /** A value is too long, out of range, or no text that the database takes. */
    private static final String DATA = "22";

    private EngineRefusals() {}

    /** The answer, if the request was the reason. */
    static Optional<Failure> of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (isOf(GRAMMAR, cause) && !movesCase(root(thrown))) {
                return Optional.of(Failure.refused(List.of(new Wrong(
                        "query",
                        new Words(
                                "asks for what is no part of this server, or combines what cannot be combined",
                                "이 서버에 없는 것을 조회하거나 함께 쓸 수 없는 조건을 함께 적었습니다")))));
            }
            if (cause instanceof SQLException sql && isOf(DATA, sql)) {
                return Optional.of(Failure.refused(List.of(new Wrong(
                        column(sql).orElse("body"),
                        new Words(
                                "is longer than can be kept, or contains characters or numbers that cannot",
                                "저장할 수 있는 길이보다 길거나, 저장할 수 없는 문자나 숫자가 들어 있습니다")))));
            }
        }
        var root = root(thrown);
        if (movesCase(root)) {
            return Optional.empty();
        } else if (root instanceof RestException told) {
            return told(String.valueOf(told.getMessage()));
        } else if (root instanceof ProcessEngineException refused) {
            return Optional.of(refused(String.valueOf(refused.getMessage())));
        } else if (root instanceof NullPointerException && first(root).startsWith(PERMISSIONS)) {
            return Optional.of(new Failure(
                    404,
                    "NotFound",
                    new Words("There is nothing of that id.", "그 ID에 해당하는 것이 없습니다."),
                    List.of(),
                    Map.of()));
        } else if (root instanceof IllegalStateException && isThrownBy(FORMS, root)) {
            return Optional.of(new Failure(
                    415,
                    "NotSupportedException",
                    new Words(
                            "The body must be a form, with the header Content-Type: application/x-www-form-urlencoded.",
                            "본문은 양식이어야 하며, Content-Type: application/x-www-form-urlencoded 헤더가 필요합니다."),
                    List.of(),
                    Map.of()));
        } else if (isReading(root)) {
            return Optional.of(Failure.refused(List.of(new Wrong(
                    "body",
                    new Words(
                            "lacks something that this operation needs, or has it in another form",
                            "이 작업에 필요한 항목이 없거나 형식이 다릅니다")))));
        }
        return Optional.empty();
    }

    private static boolean isOf(String kind, Throwable thrown) {
        return thrown instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(kind);
    }

    /** Some resources keep of an exception of the engine its message only. */
    private static Optional<Failure> told(String message) {
        if (message.contains(LOST_UPDATE)) {
            return Optional.of(Failure.LOST);
        }
        return message.contains(PERSISTENCE) ? Optional.empty() : Optional.of(refused(message));
    }

    private static Failure refused(String message) {
        var id = BAD_ID.matcher(message);
        if (id.find()) {
            return Failure.refused(List.of(new Wrong(
                    "id",
                    new Words(
                                    "a %s id has 1 to 64 letters of the English alphabet, digits and . _ @ -",
                                    "%s의 ID는 영문자, 숫자와 . _ @ - 로 된 1~64자여야 합니다")
                            .with(id.group(1).toLowerCase(Locale.ROOT)))));
        }
        var isMissing = NOT_THERE.matcher(message).find();
        return new Failure(
                isMissing ? 404 : 400,
                isMissing ? "NotFound" : "BadUserRequestException",
                Words.same(message),
                List.of(),
                Map.of());
    }

    /** The resources of the REST API translate, and do nothing else: what breaks in them broke on the request. */
    private static boolean isReading(Throwable root) {
        if (!(root instanceof RuntimeException) || root instanceof WebApplicationException) {
            return false;
        }
        return RESOURCES.stream().anyMatch(first(root)::startsWith);
    }

    private static boolean isThrownBy(String type, Throwable root) {
        return Arrays.stream(root.getStackTrace()).limit(1).anyMatch(place -> place.getClassName()
                .startsWith(type));
    }

    /** The class in which it broke, but for those of the platform that it had called. */
    private static String first(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> PLATFORM.stream().noneMatch(name::startsWith))
                .findFirst()
                .orElse("");
    }

    /** Steps, listeners and whatever the engine does between them. */
    private static boolean movesCase(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(name -> name.startsWith("org.camunda.bpm.engine.impl.pvm.runtime.operation.")
                        || name.startsWith("org.camunda.bpm.engine.impl.bpmn.behavior.")
                        || name.contains(".step."));
    }

    /** H2 tells which column; PostgreSQL does not. */
    private static Optional<String> column(SQLException sql) {
        var named = COLUMN.matcher(String.valueOf(sql.getMessage()));
        return named.find() ? Optional.of(named.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Throwable root(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null
                && root.getCause() != root
                && (root instanceof RestException || root instanceof ProcessEngineException)) {
            root = root.getCause();
        }
        return root;
    }
}
