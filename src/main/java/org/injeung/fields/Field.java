package org.injeung.fields;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;

/** One field of a body: a component of the record that declares it. */
public final class Field {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Class<? extends Record> body;
    private final RecordComponent component;
    private final java.lang.reflect.Field declared;

    Field(Class<? extends Record> body, RecordComponent component) {
        this.body = body;
        this.component = component;
        try {
            this.declared = body.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the caller spells it. */
    public String name() {
        return component.getName();
    }

    /** The type of its value: {@code String}, {@code Long}, {@code Boolean}, an enum, a day, a moment, another body, or a set. */
    public Class<?> type() {
        return component.getType();
    }

    /** Of a set of constants: the enum. */
    public Class<?> element() {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Whether it must be there. */
    public boolean isRequired() {
        return limit(NotNull.class).isPresent();
    }

    /** What an annotation says of it. */
    public <A extends Annotation> Optional<A> limit(Class<A> type) {
        return Optional.ofNullable(declared.getAnnotation(type));
    }

    /**
     * The value that was sent under its name, or null if there is none; empty text counts as none.
     *
     * @throws InvalidInput with all that is wrong with it
     */
    public Object read(Object sent) {
        var value = isNone(sent) ? none() : converted(sent);
        var wrong = Bodies.VALIDATOR.validateValue(body, name(), value).stream()
                .map(violation -> new Wrong(name(), problem(violation)))
                .toList();
        InvalidInput.throwIfAny(wrong);
        return value;
    }

    private static boolean isNone(Object sent) {
        return sent == null || (sent instanceof String text && text.isBlank());
    }

    private Object none() {
        return type() == Set.class ? Set.of() : null;
    }

    @SuppressWarnings("unchecked")
    private Object converted(Object sent) {
        var type = type();
        if (type == String.class) {
            var text = Values.text(name(), sent);
            return limit(NumberOf.class)
                    .map(number -> number.value().spelled(text))
                    .orElse(text);
        } else if (type == Long.class) {
            return Values.number(name(), sent);
        } else if (type == Boolean.class) {
            return Values.flag(name(), sent);
        } else if (type == LocalDate.class) {
            return day(sent);
        } else if (type == Instant.class) {
            return Values.moment(name(), sent);
        } else if (type.isEnum()) {
            return constant(type, sent);
        } else if (type.isRecord()) {
            return nested((Class<? extends Record>) type, sent);
        }
        return constants(sent);
    }

    private LocalDate day(Object sent) {
        var day = Values.day(name(), sent);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(
                    name(),
                    new Words("must be a day of the years %d to %d", "%d년부터 %d년 사이의 날짜여야 합니다")
                            .with(FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    private Object nested(Class<? extends Record> type, Object sent) {
        if (!(sent instanceof Map<?, ?> object)) {
            throw new InvalidInput(name(), new Words("must be a JSON object", "JSON 객체여야 합니다"));
        }
        try {
            return Bodies.read(type, object);
        } catch (InvalidInput e) {
            throw new InvalidInput(e.wrong().stream()
                    .map(wrong -> new Wrong(name() + "." + wrong.field(), wrong.problem()))
                    .toList());
        }
    }

    private Set<Object> constants(Object sent) {
        if (!(sent instanceof Collection<?> all)) {
            throw new InvalidInput(name(), new Words("must be a list", "목록이어야 합니다"));
        }
        var read = new LinkedHashSet<>();
        all.forEach(one -> read.add(constant(element(), one)));
        return read;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object constant(Class<?> type, Object sent) {
        return Values.answer(name(), sent, (Class) type);
    }

    private Words problem(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        var value = violation.getInvalidValue();
        if (constraint instanceof Text text) {
            return Values.problem((String) value, text.max(), text.oneLine()).orElseThrow();
        } else if (constraint instanceof NumberOf number) {
            return number.value().problem((String) value).orElseThrow();
        } else if (constraint instanceof Min || constraint instanceof Max) {
            return Values.notBetween(
                    limit(Min.class).map(Min::value).orElse(Long.MIN_VALUE),
                    limit(Max.class).map(Max::value).orElse(Long.MAX_VALUE),
                    value);
        } else if (constraint instanceof NotNull) {
            return Values.MISSING;
        }
        throw new IllegalStateException("No words for " + constraint);
    }

    static List<Field> of(Class<? extends Record> body) {
        var fields = new ArrayList<Field>();
        for (var component : body.getRecordComponents()) {
            fields.add(new Field(body, component));
        }
        return List.copyOf(fields);
    }
}
