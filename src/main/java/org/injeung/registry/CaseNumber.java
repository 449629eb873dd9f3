package org.injeung.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a case as people type it. */
public final class CaseNumber {
    private static final Pattern SPELLED = Pattern.compile("[A-Z]{3}-[0-9]{4}-[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("([a-z]{3})([0-9]{4})([0-9]{6})");

    private CaseNumber() {}

    /** Whether a text is a case number as the registry spells it; there need not be such a case. */
    static boolean isOne(String text) {
        return SPELLED.matcher(text).matches();
    }

    /** The number as the registry spells it, for example {@code REV-2026-000001}; the text itself if it is no such number. */
    public static String of(String typed) {
        return find(typed).orElse(typed);
    }

    /** The number as the registry spells it, if it is such a number; there need not be a case that has it. */
    public static Optional<String> find(String typed) {
        return Optional.of(NUMBER.matcher(SearchKey.plain(typed)))
                .filter(Matcher::matches)
                .map(number ->
                        number.group(1).toUpperCase(Locale.ROOT) + "-" + number.group(2) + "-" + number.group(3));
    }
}
