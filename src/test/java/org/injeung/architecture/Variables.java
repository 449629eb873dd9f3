package org.injeung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.engine.Variable;
import org.injeung.engine.WordsVariable;
import org.injeung.fields.Bodies;
import org.injeung.fields.Field;
import org.injeung.fields.NumberOf;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.law.ItemResult;
import org.injeung.renotification.ReNotificationProcess;
import org.injeung.renotification.policy.Judgement;

/** The variables that are declared beside the processes, by name. */
final class Variables {
    /** One declaration. */
    record Declared(String name, Class<?> type, Variable<?> variable) {
        Set<String> answers() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toSet());
        }
    }

    private static final Collection<JavaClass> MAIN = List.copyOf(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.injeung"));
    private static final Map<String, Declared> DECLARED = declared();

    private Variables() {}

    static Collection<JavaClass> mainClasses() {
        return MAIN;
    }

    static Optional<Declared> find(String name) {
        return Optional.ofNullable(DECLARED.get(name));
    }

    static Declared read(String name) {
        return find(name).orElseThrow(() -> new AssertionError("no Variable declares " + name));
    }

    private static Map<String, Declared> declared() {
        var all = new TreeMap<String, Declared>();
        MAIN.stream()
                .filter(type -> type.getSimpleName().matches(".*(Process|CaseVariables)"))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == Variable.class || field.getType() == WordsVariable.class)
                .flatMap(Variables::read)
                .forEach(variable -> add(all, variable));
        bodiesOfStarts().stream().flatMap(Variables::fields).forEach(field -> add(all, field));
        IssuanceProcess.ITEM_RESULT.forEach(item -> add(all, new Declared(item.name(), ItemResult.class, item)));
        Stream.of(IssuanceProcess.CORE_ITEM, IssuanceProcess.ITEM_REASON, IssuanceProcess.ITEM_EVIDENCE)
                .flatMap(List::stream)
                .forEach(text -> add(all, new Declared(text.name(), String.class, text)));
        ReNotificationProcess.POINT_JUDGEMENT.forEach(
                point -> add(all, new Declared(point.name(), Judgement.class, point)));
        Stream.of(ReNotificationProcess.DEMAND_ITEM, ReNotificationProcess.ITEM_TOLD)
                .flatMap(List::stream)
                .forEach(flag -> add(all, new Declared(flag.name(), Boolean.class, flag)));
        Stream.of(
                        ReNotificationProcess.NOTICE_ITEM,
                        ReNotificationProcess.DEMANDED_ITEM,
                        ReNotificationProcess.POINT,
                        ReNotificationProcess.POINT_REASON)
                .flatMap(List::stream)
                .forEach(text -> add(all, new Declared(text.name(), String.class, text)));
        return all;
    }

    /** The records that the first steps of processes read. */
    static List<Class<? extends Record>> bodiesOfStarts() {
        var bodies = new ArrayList<Class<? extends Record>>();
        MAIN.stream()
                .filter(type -> type.isRecord() && type.isAnnotatedWith(Schema.class))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .anyMatch(used -> used.getOriginClass().getPackageName().endsWith(".step")))
                .map(JavaClass::reflect)
                .map(type -> type.<Record>asSubclass(Record.class))
                .filter(type -> Bodies.fields(type).stream().anyMatch(Field::isRequired))
                .forEach(bodies::add);
        return bodies;
    }

    static boolean isNumberOfOrganization(String name) {
        return bodiesOfStarts().stream()
                .flatMap(body -> Bodies.fields(body).stream())
                .filter(field -> field.name().equals(name))
                .anyMatch(field -> field.limit(NumberOf.class)
                        .filter(number -> number.value() == NumberOf.Kind.ORGANIZATION)
                        .isPresent());
    }

    private static Stream<Declared> fields(Class<? extends Record> body) {
        return Bodies.fields(body).stream()
                .map(field -> new Declared(field.name(), field.type(), Variable.in(body, field.name(), field.type())));
    }

    private static void add(Map<String, Declared> all, Declared variable) {
        var other = all.put(variable.name(), variable);
        if (other != null) {
            assertThat(variable.type())
                    .as("type of " + variable.name() + " everywhere")
                    .isEqualTo(other.type());
        }
    }

    private static Stream<Declared> read(java.lang.reflect.Field field) {
        try {
            if (field.get(null) instanceof WordsVariable words) {
                return Stream.of(words.english(), words.korean())
                        .map(variable -> new Declared(variable.name(), String.class, variable));
            }
            var variable = (Variable<?>) field.get(null);
            var type = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            return Stream.of(new Declared(variable.name(), (Class<?>) type, variable));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
