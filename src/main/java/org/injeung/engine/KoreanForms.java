package org.injeung.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms in Korean. Their files hold the English, one bundle beside them the Korean of all. What the bundle does not know, as a
 * form or a field of an operator, stays as it is.
 */
public final class KoreanForms {
    /** What people read of a component, beside its choices. */
    public static final List<String> TEXTS = List.of("text", "label", "dateLabel", "timeLabel", "description");

    /** What a text may have in common with others, for example the facts on top: {@code {case}}; {@code {{this}}} is a value. */
    public static final Pattern PHRASE = Pattern.compile("(?<!\\{)\\{(\\w+)}(?!})");

    private static final Properties KOREAN = read();

    /** Only in these a key without a form counts. */
    private static final Set<String> FORMS = KOREAN.stringPropertyNames().stream()
            .map(key -> key.replaceFirst("\\..*", ""))
            .filter(name -> name.contains("-"))
            .collect(Collectors.toUnmodifiableSet());

    private KoreanForms() {}

    private static Properties read() {
        try (var bundle = new InputStreamReader(
                KoreanForms.class.getResourceAsStream("/processes/forms/korean.properties"), UTF_8)) {
            var korean = new Properties();
            korean.load(bundle);
            return korean;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the Korean in the place of the English. */
    static void translate(JsonNode form) {
        var id = form.path("id").asText();
        if (FORMS.contains(id)) {
            for (var component : form.path("components")) {
                if (component instanceof ObjectNode shown) {
                    translate(id, shown);
                }
            }
        }
    }

    private static void translate(String form, ObjectNode component) {
        var id = component.path("id").asText();
        for (var property : TEXTS) {
            if (component.has(property)) {
                find(form, id, property).ifPresent(korean -> component.put(property, korean));
            }
        }
        for (var choice : component.path("values")) {
            if (choice instanceof ObjectNode answer) {
                find(form, id, "values." + answer.path("value").asText())
                        .ifPresent(korean -> answer.put("label", korean));
            }
        }
    }

    private static Optional<String> find(String form, String component, String property) {
        return keys(form, component, property).stream()
                .filter(KOREAN::containsKey)
                .findFirst()
                .map(key -> filled(KOREAN.getProperty(key), component));
    }

    /** Under which keys the Korean may stand; the first one counts. Fields that come in rows, as those of items, share one. */
    public static List<String> keys(String form, String component, String property) {
        var inRows = component.replaceAll("\\d+", "#");
        return List.of(
                form + "." + component + "." + property,
                form + "." + inRows + "." + property,
                component + "." + property,
                inRows + "." + property);
    }

    private static String filled(String korean, String component) {
        var whole = PHRASE.matcher(korean)
                .replaceAll(phrase -> Matcher.quoteReplacement(KOREAN.getProperty(phrase.group(1), phrase.group())));
        var number = component.replaceAll("\\D", "");
        return number.isEmpty() ? whole : whole.replace("#", number);
    }
}
