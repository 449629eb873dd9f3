package org.injeung.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.law.Characters;
import org.injeung.registry.InvalidInput;

/**
 * A process variable or form field, declared once beside its process with its type and limits. What a caller sent is checked
 * when it is read, so that a wrong value is refused with its name before anything is written.
 */
public final class Variable<T> {
    /** Longest spelling of a number: each digit with a space round it. */
    private static final int SPELLED = 40;

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
        return new Variable<>(
                name,
                value -> {
                    var text = typed(name, value, String.class, "text").strip();
                    var length = Characters.count(text);
                    if (length > maxLength) {
                        throw new InvalidInput(name, "is too long: " + length + " characters, at most " + maxLength);
                    }
                    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                        throw new InvalidInput(name, "contains control characters");
                    }
                    if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                        throw new InvalidInput(name, "contains half a character");
                    }
                    return text;
                },
                text -> text);
    }

    /** One line of at most that many characters: what stands in a row of a document, and must not make another. */
    public static Variable<String> line(String name, int maxLength) {
        var text = text(name, maxLength);
        return new Variable<>(
                name,
                value -> {
                    var line = text.reader.apply(value);
                    if (line.chars().anyMatch(Character::isISOControl)) {
                        throw new InvalidInput(name, "must be one line");
                    }
                    return line;
                },
                text.writer);
    }

    /**
     * A number of the registry, of which people type many spellings.
     *
     * @param spelling gives the registry's own spelling, or the text itself where there is none
     */
    public static Variable<String> spelled(String name, UnaryOperator<String> spelling) {
        var typed = text(name, SPELLED);
        return new Variable<>(name, value -> spelling.apply(typed.reader.apply(value)), number -> number);
    }

    /** A whole number between two bounds, both included. */
    public static Variable<Long> number(String name, long min, long max) {
        return new Variable<>(
                name,
                value -> {
                    if (!(value instanceof Long || value instanceof Integer || value instanceof Short)) {
                        throw new InvalidInput(name, "must be a whole number (Long)");
                    }
                    var number = ((Number) value).longValue();
                    if (number < min || number > max) {
                        throw new InvalidInput(name, "must be between " + min + " and " + max + ", not " + number);
                    }
                    return number;
                },
                number -> number);
    }

    /** True or false. */
    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, value -> typed(name, value, Boolean.class, "true or false"), flag -> flag);
    }

    /** One of the answers of an enum, as text, so that gateways compare it. */
    public static <E extends Enum<E>> Variable<E> answer(String name, Class<E> type) {
        return new Variable<>(
                name,
                value -> {
                    var text = typed(name, value, String.class, "text");
                    return Arrays.stream(type.getEnumConstants())
                            .filter(constant -> constant.name().equals(text))
                            .findFirst()
                            .orElseThrow(() -> new InvalidInput(
                                    name,
                                    "must be one of "
                                            + Arrays.stream(type.getEnumConstants())
                                                    .map(Enum::name)
                                                    .collect(Collectors.joining(", "))
                                            + "; \"" + abbreviate(text) + "\" is unknown"));
                },
                Enum::name);
    }

    /** An instant that the engine keeps as a date, so that timers wait for it. */
    public static Variable<Instant> instant(String name) {
        return new Variable<>(
                name, value -> typed(name, value, Date.class, "a date").toInstant(), Date::from);
    }

    /** An instant that a caller sends as ISO-8601 text with offset, for example {@code 2026-11-22T09:30:00+09:00}. */
    public static Variable<Instant> moment(String name) {
        return new Variable<>(
                name,
                value -> {
                    var text = typed(name, value, String.class, "text");
                    try {
                        return OffsetDateTime.parse(text).toInstant();
                    } catch (DateTimeParseException e) {
                        throw new InvalidInput(
                                name,
                                "must be a date and time with offset such as 2026-11-22T09:30:00+09:00, not \""
                                        + abbreviate(text) + "\"");
                    }
                },
                Instant::toString);
    }

    /** A day as ISO-8601 text, for example {@code 2026-11-22}; what the date field of a form sends. */
    public static Variable<LocalDate> day(String name) {
        return new Variable<>(
                name,
                value -> {
                    var text = typed(name, value, String.class, "text");
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeParseException e) {
                        throw new InvalidInput(
                                name, "must be a day such as 2026-11-22, not \"" + abbreviate(text) + "\"");
                    }
                },
                LocalDate::toString);
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
        return find(scope).orElseThrow(() -> new InvalidInput(name, "is missing"));
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

    /**
     * The value if the body of a request has one; empty text counts as none.
     *
     * @throws InvalidInput naming the property if it is wrong
     */
    public Optional<T> find(Map<String, Object> body) {
        return Optional.ofNullable(body.get(name))
                .filter(value -> !(value instanceof String text && text.isBlank()))
                .map(reader);
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

    /** Writes the value for gateways, timers, messages and forms. */
    public void to(VariableScope scope, T value) {
        scope.setVariable(name, writer.apply(value));
    }

    /** The value as the engine keeps it. */
    Object written(T value) {
        return writer.apply(value);
    }

    /**
     * Of a body that starts no process.
     *
     * @throws InvalidInput if there is no body, or naming what is not expected in it
     */
    public static void requireOnly(Map<String, Object> body, List<String> expected) {
        if (body == null) {
            throw new InvalidInput("body", "a JSON object is expected");
        }
        body.keySet().stream()
                .filter(name -> !expected.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInput(other, "is not expected here; expected are " + String.join(", ", expected));
                });
    }

    /**
     * Refuses variables that nobody asked for, so that a caller cannot preset what a gateway reads.
     *
     * @throws InvalidInput naming the first one
     */
    public static void refuseOthers(VariableScope scope, Variable<?>... expected) {
        var names = Arrays.stream(expected).map(Variable::name).collect(Collectors.toSet());
        unexpected(scope.getVariableNames(), names).ifPresent(other -> {
            throw new InvalidInput(other, "is not expected here; expected are " + String.join(", ", names));
        });
    }

    private static Optional<String> unexpected(Set<String> present, Set<String> names) {
        return present.stream().filter(name -> !names.contains(name)).sorted().findFirst();
    }

    private static <V> V typed(String name, Object value, Class<V> type, String words) {
        if (!type.isInstance(value)) {
            throw new InvalidInput(
                    name, "must be " + words + ", not " + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }

    private static String abbreviate(String text) {
        return Characters.shorten(text, 60);
    }
}
