package org.injeung.audit.policy;

import java.util.List;
import java.util.regex.Pattern;

/** Lists as people write them into one field of a form: one entry a line. */
public final class Lines {
    private static final Pattern COLON = Pattern.compile(":\\s+");

    private Lines() {}

    /**
     * What stands before and after the first colon that a space follows; {@code text} is empty without one.
     *
     * @param name for example {@code www.example.kr:8443} or {@code 2.4.1}
     */
    public record Entry(String name, String text) {}

    /** The lines that are not blank. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Lines such as {@code 2.4.1: there is no office}. */
    public static List<Entry> entries(String text) {
        return of(text).stream()
                .map(line -> COLON.split(line, 2))
                .map(parts -> new Entry(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip()))
                .toList();
    }
}
