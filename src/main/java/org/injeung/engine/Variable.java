package org.injeung.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.registry.InvalidInput;

/**
 * A process variable with its name and type, declared once beside its process. A value of another type comes from outside, over
 * the engine's REST API, and is refused as such.
 *
 * @param <T> what our code sees
 */
public final class Variable<T> {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final String name;
    private final String kind;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private Variable(String name, String kind, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.kind = kind;
        this.read = read;
        this.write = write;
    }

    /** Text of up to 2,000 characters. */
    public static Variable<String> text(String name) {
        return new Variable<>(name, "text", String.class::cast, text -> text);
    }

    /** A whole number. */
    public static Variable<Long> number(String name) {
        return new Variable<>(name, "a whole number", Variable::whole, number -> number);
    }

    /** Yes or no. */
    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, "true or false", Boolean.class::cast, flag -> flag);
    }

    /** A moment, as a timer waits for it. */
    public static Variable<Instant> instant(String name) {
        return new Variable<>(name, "a date", date -> ((Date) date).toInstant(), Date::from);
    }

    /** A day in Korea, as a form shows it. */
    public static Variable<LocalDate> day(String name) {
        return new Variable<>(
                name,
                "a date",
                date -> LocalDate.ofInstant(((Date) date).toInstant(), SEOUL),
                day -> Date.from(day.atStartOfDay(SEOUL).toInstant()));
    }

    /** One of the answers of an enum, written as its name so that a gateway can ask for it. */
    public static <E extends Enum<E>> Variable<E> choice(String name, Class<E> answers) {
        return new Variable<>(
                name,
                "one of " + java.util.Arrays.toString(answers.getEnumConstants()),
                text -> Enum.valueOf(answers, (String) text),
                Enum::name);
    }

    private static Long whole(Object number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short) {
            return ((Number) number).longValue();
        }
        throw new ClassCastException();
    }

    /** The name, as the diagram and the callers write it. */
    public String name() {
        return name;
    }

    /** The value, if there is one. */
    public Optional<T> find(VariableScope scope) {
        return parse(scope.getVariable(name));
    }

    /** The value; that there is none is the caller's mistake. */
    public T from(VariableScope scope) {
        return find(scope).orElseThrow(() -> new InvalidInput(name, "is missing"));
    }

    /** The same reading of a value that is not in a scope yet, such as a form's. */
    public Optional<T> parse(Object value) {
        try {
            return Optional.ofNullable(value).map(read);
        } catch (ClassCastException | IllegalArgumentException e) {
            throw new InvalidInput(name, "must be " + kind);
        }
    }

    /** The value as the engine keeps it, to start a process or complete a task with. */
    public Object value(T value) {
        return value == null ? null : write.apply(value);
    }

    /** Writes the value to the scope that has the variable, or to the process instance. */
    public void to(VariableScope scope, T value) {
        scope.setVariable(name, value(value));
    }

    @Override
    public String toString() {
        return name;
    }
}
