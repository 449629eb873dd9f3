package org.injeung.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.injeung.doors.Failure.InvalidField;

/** Says in words for a caller what Jackson says in Java's. */
final class BadJson {
    private BadJson() {}

    /** The field that cannot be read, or the place where the text is no JSON. */
    static InvalidField field(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var path = mapping.getPath().stream()
                    .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                    .collect(Collectors.joining("."));
            return new InvalidField(path, problemOfField(mapping));
        }
        return new InvalidField("body", problem(json));
    }

    private static String problem(JsonProcessingException json) {
        if (json instanceof MismatchedInputException) {
            return "must be a JSON object";
        } else if (json instanceof StreamConstraintsException) {
            return "is nested too deeply, or has a text or number that is too long";
        }
        var place = json.getLocation();
        return place == null
                ? "is not JSON"
                : "is not JSON, see line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String problemOfField(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "is not known here";
        } else if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "must be one of "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        } else if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be "
                    + (mismatch.getTargetType().isArray() || Iterable.class.isAssignableFrom(mismatch.getTargetType())
                            ? "a list"
                            : name(mismatch.getTargetType().getSimpleName()));
        }
        return "cannot be read";
    }

    /** What a person calls a value of the class of that name. */
    static String name(String type) {
        return switch (type) {
            case "String" -> "text";
            case "long", "Long", "int", "Integer", "BigInteger" -> "a whole number";
            case "BigDecimal", "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "Date" -> "a date and time such as 2026-11-22T09:30:00.000+0900";
            case "LocalDate" -> "a date such as 2026-11-22";
            case "OffsetDateTime", "Instant", "ZonedDateTime" ->
                "a moment with its offset, such as 2026-11-22T09:30:00+09:00";
            default -> "of another form";
        };
    }
}
