package org.injeung.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.fields.Bodies;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Values;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * A process variable or form field, declared once beside its process with its type and limits. What a caller sent is checked
 * when it is read, so that a wrong value is refused with its name before anything is written.
 */
public final class Variable<T> {
    private final String name;
    private final Function<Object, T> reader;
    private final Function<T, Object> writer;

    private Variable(String name, Function<Object, T> reader, Function<T, Object> writer) {
        this.name = name;
        this.reader = reader;
        this.writer = writer;
    }

    /** Text of at most that many characters, without control characters but line breaks. */
    public static Variable<String> text(String name, int maxLength) {
        return text(name, maxLength, false);
    }

    /** One line of at most that many characters: what stands in a row of a document, and must not make another. */
    public static Variable<String> line(String name, int maxLength) {
        return text(name, maxLength, true);
    }

    private static Variable<String> text(String name, int maxLength, boolean oneLine) {
        return new Variable<>(
                name,
                sent -> {
                    var text = Values.text(name, sent);
                    Values.problem(text, maxLength, oneLine).ifPresent(problem -> {
                        throw new InvalidInput(name, problem);
                    });
                    return text;
                },
                text -> text);
    }

    /** A number of which people type many spellings, in the registry's own; the text itself where there is none. */
    public static Variable<String> spelled(String name, NumberOf.Kind kind) {
        var typed = text(name, NumberOf.Kind.LONGEST);
        return new Variable<>(name, value -> kind.spelled(typed.reader.apply(value)), number -> number);
    }

    /** A whole number between two bounds, both included. */
    public static Variable<Long> number(String name, long min, long max) {
        return new Variable<>(
                name,
                sent -> {
                    var number = Values.number(name, sent);
                    if (number < min || number > max) {
                        throw new InvalidInput(name, Values.notBetween(min, max, sent));
                    }
                    return number;
                },
                number -> number);
    }

    /** True or false. */
    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, sent -> Values.flag(name, sent), flag -> flag);
    }

    /** One of the answers of an enum, as text, so that gateways compare it. */
    public static <E extends Enum<E>> Variable<E> answer(String name, Class<E> type) {
        return new Variable<>(name, sent -> Values.answer(name, sent, type), Enum::name);
    }

    /** An instant that the engine keeps as a date, so that timers wait for it. */
    public static Variable<Instant> instant(String name) {
        return new Variable<>(
                name,
                sent -> {
                    if (!(sent instanceof Date date)) {
                        throw new InvalidInput(name, new Words("must be a date", "일시여야 합니다"));
                    }
                    return date.toInstant();
                },
                Date::from);
    }

    /** A day as ISO-8601 text, for example {@code 2026-11-22}; what the date field of a form sends. */
    public static Variable<LocalDate> day(String name) {
        return new Variable<>(name, sent -> Values.day(name, sent), LocalDate::toString);
    }

    /**
     * A start variable, which the body declares that starts the process.
     *
     * @param type the type of the component of that record
     */
    public static <T> Variable<T> in(Class<? extends Record> body, String name, Class<T> type) {
        var field = Bodies.field(body, name);
        if (field.type() != type) {
            throw new IllegalArgumentException(name + " of " + body + " is no " + type);
        }
        return new Variable<>(name, sent -> type.cast(field.read(sent)), Variable::plain);
    }

    /** A value as the engine keeps it. */
    private static Object plain(Object value) {
        if (value instanceof Enum<?> answer) {
            return answer.name();
        }
        return value instanceof Temporal time ? time.toString() : value;
    }

    /**
     * What starts a process, whichever door it came through.
     *
     * @throws InvalidInput with everything that is missing, wrong or was not asked for, so that no caller presets what a gateway reads
     */
    public static <T extends Record> T all(VariableScope scope, Class<T> body) {
        return Bodies.read(body, scope.getVariables());
    }

    /** As it stands in diagrams and forms. */
    public String name() {
        return name;
    }

    /**
     * The value, which must be there.
     *
     * @throws InvalidInput naming the variable if it is missing or wrong
     */
    public T from(VariableScope scope) {
        return find(scope).orElseThrow(() -> new InvalidInput(name, Values.MISSING));
    }

    /**
     * The value if there is one; empty text counts as none.
     *
     * @throws InvalidInput naming the variable if it is wrong
     */
    public Optional<T> find(VariableScope scope) {
        var value = scope.getVariable(name);
        return value == null || (value instanceof String text && text.isBlank())
                ? Optional.empty()
                : Optional.of(reader.apply(value));
    }

    /** The value, which must be there and is removed: what only the registry keeps. */
    public T take(VariableScope scope) {
        var value = from(scope);
        scope.removeVariable(name);
        return value;
    }

    /** The value if there is one, removed from the process. */
    public Optional<T> takeIfPresent(VariableScope scope) {
        var value = find(scope);
        scope.removeVariable(name);
        return value;
    }

    /** Removes it from the process: what only the registry keeps. */
    public void removeFrom(VariableScope scope) {
        scope.removeVariable(name);
    }

    /** Writes the value for gateways, timers, messages and forms. */
    public void to(VariableScope scope, T value) {
        scope.setVariable(name, writer.apply(value));
    }

    /** The variable with a value, for another process than the one that writes it. */
    public Value is(T value) {
        return new Value(Map.of(name, writer.apply(value)));
    }

    /**
     * A variable with its value, or one for each language.
     *
     * @param written names, and values as the engine keeps them
     */
    public record Value(Map<String, Object> written) {}
}
