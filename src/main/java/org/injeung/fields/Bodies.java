package org.injeung.fields;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;

/** Reads what was sent into the record that declares it. */
public final class Bodies {
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new OurWords())
            .buildValidatorFactory()
            .getValidator();

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Field.of(type.asSubclass(Record.class));
        }
    };

    private Bodies() {}

    /** The fields of a body, in the order in which it declares them. */
    public static List<Field> fields(Class<? extends Record> body) {
        return FIELDS.get(body);
    }

    /** One of them. */
    public static Field field(Class<? extends Record> body, String name) {
        return fields(body).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(body + " has no field " + name));
    }

    /**
     * What was sent as that body.
     *
     * @param sent values by the names of the fields, or null if nothing was sent
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    public static <T extends Record> T read(Class<T> body, Map<?, ?> sent) {
        requireObject(sent);
        var wrong = new ArrayList<>(unexpected(body, sent));
        var values = new ArrayList<>();
        for (var field : fields(body)) {
            try {
                values.add(field.read(sent.get(field.name())));
            } catch (InvalidInput e) {
                wrong.addAll(e.wrong());
            }
        }
        InvalidInput.throwIfAny(wrong);
        return made(body, values);
    }

    /** @throws InvalidInput if nothing was sent */
    static void requireObject(Map<?, ?> sent) {
        if (sent == null) {
            throw new InvalidInput("body", new Words("a JSON object is expected", "JSON 객체가 필요합니다"));
        }
    }

    private static List<Wrong> unexpected(Class<? extends Record> body, Map<?, ?> sent) {
        var expected = fields(body).stream().map(Field::name).toList();
        var problem = new Words("is not expected here; expected are %s", "여기에 쓸 수 없는 항목입니다. 쓸 수 있는 항목: %s")
                .with(String.join(", ", expected));
        return sent.keySet().stream()
                .map(Object::toString)
                .filter(name -> !expected.contains(name))
                .sorted()
                .map(name -> new Wrong(name, problem))
                .collect(Collectors.toList());
    }

    private static <T extends Record> T made(Class<T> body, List<Object> values) {
        try {
            var constructor = body.getDeclaredConstructor(Arrays.stream(body.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A body cannot be made: " + body, e);
        }
    }

    /** Messages are words in two languages here, made where the problem is known; nothing is interpolated. */
    private static final class OurWords implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
