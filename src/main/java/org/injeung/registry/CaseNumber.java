package org.injeung.registry;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a case as people type it. */
public final class CaseNumber {
    private static final Pattern NUMBER = Pattern.compile("([a-z]{3})([0-9]{4})([0-9]{6})");

    private CaseNumber() {}

    /** The number as the registry spells it, for example {@code REV-2026-000001}; the text itself if it is no such number. */
    public static String of(String typed) {
        var number = NUMBER.matcher(SearchKey.plain(typed));
        return number.matches()
                ? number.group(1).toUpperCase(Locale.ROOT) + "-" + number.group(2) + "-" + number.group(3)
                : typed;
    }
}
