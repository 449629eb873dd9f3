package org.injeung.law;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A text that a person reads, in both languages.
 *
 * @param en in English
 * @param ko in Korean
 */
public record Words(String en, String ko) {
    /** Refuses a text that one half of the readers could not read. */
    public Words {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(ko, "ko");
    }

    /** What is the same in both: a number, a name, or what a person wrote in the language of their choice. */
    public static Words same(Object text) {
        var written = text.toString();
        return new Words(written, written);
    }

    /** Where there is nothing to tell. */
    public static Words none() {
        return new Words("none", "없음");
    }

    /** The answer to a question of fact. */
    public static Words yesOrNo(boolean answer) {
        return answer ? new Words("yes", "예") : new Words("no", "아니요");
    }

    /** A value by its name, which programs know too, and in Korean by what people call it. */
    public static Words named(Worded value) {
        return new Words(value.toString(), value.words().ko());
    }

    /** A day with its weekday. */
    public static Words day(TemporalAccessor day) {
        return formatted(new Words("EEEE d MMMM uuuu", "uuuu년 M월 d일(E)"), day);
    }

    /** A day or a moment by a pattern ({@link DateTimeFormatter}) in each language. */
    static Words formatted(Words pattern, TemporalAccessor day) {
        return new Words(
                DateTimeFormatter.ofPattern(pattern.en, Locale.ENGLISH).format(day),
                DateTimeFormatter.ofPattern(pattern.ko, Locale.KOREAN).format(day));
    }

    /** The texts one after the other. */
    public static Words join(String separator, Collection<Words> texts) {
        return new Words(
                texts.stream().map(Words::en).collect(joining(separator)),
                texts.stream().map(Words::ko).collect(joining(separator)));
    }

    /** This text as a format ({@link java.util.Formatter}) with its arguments filled in; words among them in its language. */
    public Words with(Object... arguments) {
        return new Words(fill(en, Words::en, arguments), fill(ko, Words::ko, arguments));
    }

    /** This text with another one after it. */
    public Words then(String separator, Words next) {
        return new Words(en + separator + next.en, ko + separator + next.ko);
    }

    /** Both languages changed in the same way. */
    public Words map(Function<String, String> change) {
        return new Words(change.apply(en), change.apply(ko));
    }

    /** Where one text has to do for the readers of both languages, as in a name that the engine keeps. */
    public String both() {
        return en.equals(ko) ? en : en + " / " + ko;
    }

    /** The text for a reader of that language: Korean, or English for everybody else. */
    public String in(Locale language) {
        return Locale.KOREAN.getLanguage().equals(language.getLanguage()) ? ko : en;
    }

    private static String fill(String format, Function<Words, String> language, Object... arguments) {
        return format.formatted(Arrays.stream(arguments)
                .map(argument -> argument instanceof Words words ? language.apply(words) : argument)
                .toArray());
    }
}
