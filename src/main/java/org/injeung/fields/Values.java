package org.injeung.fields;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.injeung.law.Characters;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** Reads what was sent under a name as a value of ours; what is of another type is refused by that name. */
public final class Values {
    /** What is not there and must be. */
    public static final Words MISSING = new Words("is missing", "값이 없습니다");

    /** What has happened, and is dated after now. */
    public static final Words IN_THE_FUTURE = new Words("must not be in the future", "미래일 수 없습니다");

    private static final int SHOWN = 60;

    private Values() {}

    /** Text without the spaces round it. */
    public static String text(String name, Object sent) {
        return typed(name, sent, String.class, new Words("must be text", "문자열이어야 합니다"))
                .strip();
    }

    /** What is wrong with a text of at most so many characters, if anything is. */
    public static Optional<Words> problem(String text, int max, boolean oneLine) {
        var length = Characters.count(text);
        if (length > max) {
            return Optional.of(
                    new Words("is too long: %d characters, at most %d", "너무 깁니다: %d자이며, 최대 %d자입니다").with(length, max));
        }
        if (oneLine && text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(new Words("must be one line", "한 줄이어야 합니다"));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return Optional.of(new Words("contains control characters", "제어 문자가 들어 있습니다"));
        }
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                ? Optional.of(new Words("contains half a character", "반쪽 문자가 들어 있습니다"))
                : Optional.empty();
    }

    /** A whole number; one beyond a long is the nearest long, which every limit refuses. */
    public static long number(String name, Object sent) {
        if (sent instanceof BigInteger big) {
            return big.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        if (!(sent instanceof Long || sent instanceof Integer || sent instanceof Short)) {
            throw new InvalidInput(name, new Words("must be a whole number", "정수여야 합니다"));
        }
        return ((Number) sent).longValue();
    }

    /** What is wrong with a number that must lie between two bounds, both included. */
    public static Words notBetween(long min, long max, Object number) {
        return new Words("must be between %s and %s, not %s", "%s 이상 %s 이하여야 합니다(입력값: %s)").with(min, max, number);
    }

    /** True or false. */
    public static boolean flag(String name, Object sent) {
        return typed(name, sent, Boolean.class, new Words("must be true or false", "true 또는 false여야 합니다"));
    }

    /** One of the constants of an enum, by its name. */
    public static <E extends Enum<E>> E answer(String name, Object sent, Class<E> type) {
        var text = text(name, sent);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        name,
                        new Words("must be one of %s; \"%s\" is unknown", "다음 중 하나여야 합니다: %s (알 수 없는 값: \"%s\")")
                                .with(names(type), shortened(text))));
    }

    /** The names of the constants of an enum. */
    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    /** A moment as ISO-8601 text with offset, for example {@code 2026-11-22T09:30:00+09:00}. */
    public static Instant moment(String name, Object sent) {
        var text = text(name, sent);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInput(
                    name,
                    new Words(
                                    "must be a date and time with offset such as 2026-11-22T09:30:00+09:00, not \"%s\"",
                                    "2026-11-22T09:30:00+09:00과 같이 시차를 포함한 일시여야 합니다(입력값: \"%s\")")
                            .with(shortened(text)));
        }
    }

    /** A day as ISO-8601 text, for example {@code 2026-11-22}; what the date field of a form sends. */
    public static LocalDate day(String name, Object sent) {
        var text = text(name, sent);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(
                    name,
                    new Words("must be a day such as 2026-11-22, not \"%s\"", "2026-11-22와 같은 날짜여야 합니다(입력값: \"%s\")")
                            .with(shortened(text)));
        }
    }

    private static <V> V typed(String name, Object sent, Class<V> type, Words problem) {
        if (!type.isInstance(sent)) {
            throw new InvalidInput(name, problem);
        }
        return type.cast(sent);
    }

    private static String shortened(String text) {
        return Characters.shorten(text, SHOWN);
    }
}
