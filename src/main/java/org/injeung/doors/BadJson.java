package org.injeung.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput.Wrong;

/** Says in words for a caller what Jackson says in Java's. */
final class BadJson {
    private BadJson() {}

    /** The field that cannot be read, or the place where the text is no JSON. */
    static Wrong field(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var path = mapping.getPath().stream()
                    .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                    .collect(Collectors.joining("."));
            return new Wrong(path, problemOfField(mapping));
        }
        return new Wrong("body", problem(json));
    }

    private static Words problem(JsonProcessingException json) {
        if (json instanceof MismatchedInputException) {
            return new Words("must be a JSON object", "JSON 객체여야 합니다");
        } else if (json instanceof StreamConstraintsException) {
            return new Words(
                    "is nested too deeply, or has a text or number that is too long",
                    "너무 깊이 중첩되었거나, 너무 긴 글이나 숫자가 있습니다");
        }
        var place = json.getLocation();
        return place == null
                ? new Words("is not JSON", "JSON이 아닙니다")
                : new Words("is not JSON, see line %d, column %d", "JSON이 아닙니다. %d행 %d열을 확인하십시오")
                        .with(place.getLineNr(), place.getColumnNr());
    }

    private static Words problemOfField(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return new Words("is not known here", "여기에서 쓸 수 없는 항목입니다");
        } else if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return new Words("must be one of %s", "다음 중 하나여야 합니다: %s")
                    .with(Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        } else if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return new Words("must be %s", "%s 형식이어야 합니다")
                    .with(
                            mismatch.getTargetType().isArray()
                                            || Iterable.class.isAssignableFrom(mismatch.getTargetType())
                                    ? new Words("a list", "목록")
                                    : name(mismatch.getTargetType().getSimpleName()));
        }
        return new Words("cannot be read", "읽을 수 없습니다");
    }

    /** What a person calls a value of the class of that name. */
    static Words name(String type) {
        return switch (type) {
            case "String" -> new Words("text", "문자열");
            case "long", "Long", "int", "Integer", "BigInteger" -> new Words("a whole number", "정수");
            case "BigDecimal", "double", "Double" -> new Words("a number", "숫자");
            case "boolean", "Boolean" -> new Words("true or false", "true 또는 false");
            case "Date" ->
                new Words(
                        "a date and time such as 2026-11-22T09:30:00.000+0900", "2026-11-22T09:30:00.000+0900과 같은 일시");
            case "LocalDate" -> new Words("a date such as 2026-11-22", "2026-11-22와 같은 날짜");
            case "OffsetDateTime", "Instant", "ZonedDateTime" ->
                new Words(
                        "a moment with its offset, such as 2026-11-22T09:30:00+09:00",
                        "2026-11-22T09:30:00+09:00과 같이 시차를 포함한 일시");
            default -> new Words("of another form", "다른");
        };
    }
}
