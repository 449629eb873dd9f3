package org.injeung.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.injeung.law.Characters;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.InvalidInput;

/** The body of a request, read property by property; what is missing, wrong or unknown is refused by its name. */
public final class JsonInput {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Object> body;

    /**
     * Reads that body.
     *
     * @throws InvalidInput if there is none, or a property in it that is not known
     */
    public JsonInput(Map<String, Object> body, List<String> known) {
        if (body == null) {
            throw new InvalidInput("body", "a JSON object is expected");
        }
        var unknown = new TreeSet<>(body.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown.first(), "is not expected here; expected are " + String.join(", ", known));
        }
        this.body = body;
    }

    /** Whether the property is there and not null. */
    public boolean has(String property) {
        return body.get(property) != null;
    }

    /** Text of 1 to that many characters, without spaces round it. */
    public String text(String property, int max) {
        var text = text(property).strip();
        var length = Characters.count(text);
        if (length == 0 || length > max) {
            throw new InvalidInput(property, "must have 1 to " + max + " characters, not " + length);
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new InvalidInput(property, "contains characters that cannot be written");
        }
        return text;
    }

    /** A day of the years 2000 to 2100. */
    public LocalDate day(String property) {
        var text = text(property);
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below: what is wrong is the same
        }
        throw new InvalidInput(
                property, "must be a day of the years " + FIRST_YEAR + " to " + LAST_YEAR + " such as 2026-03-01");
    }

    /** One of the constants of an enum. */
    public <T extends Enum<T>> T oneOf(String property, T[] values) {
        var text = text(property);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        property,
                        "must be one of "
                                + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** The ten digits of a business number whose check digit is right. */
    public String businessNumber(String property) {
        try {
            return new BusinessNumber(text(property)).digits();
        } catch (InvalidInput e) {
            throw new InvalidInput(property, e.problem());
        }
    }

    private String text(String property) {
        if (!(body.get(property) instanceof String text)) {
            throw new InvalidInput(property, has(property) ? "must be text" : "is missing");
        }
        return text;
    }
}
