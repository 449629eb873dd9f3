package org.injeung.registry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.injeung.law.Words;

/** Texts that were stored before the registry kept Korean beside English: they stay as they are, and say so. */
final class EnglishOnly {
    private static final Words MARKED = new Words("%s", "(영문으로만 기록됨) %s");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private EnglishOnly() {}

    /**
     * The text as it is stored; what a person wrote in Korean needs no mark.
     *
     * @param korean null if it was stored before
     */
    static Words words(String english, String korean) {
        if (korean != null) {
            return new Words(english, korean);
        }
        return HANGUL.matcher(english).find() ? Words.same(english) : MARKED.with(english);
    }

    /**
     * Texts that are stored as lines, as many in each language.
     *
     * @param korean null if they were stored before
     */
    static List<Words> lines(String english, String korean) {
        var lines = english.lines().toList();
        var translated = korean == null ? List.<String>of() : korean.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> words(lines.get(line), line < translated.size() ? translated.get(line) : null))
                .toList();
    }
}
