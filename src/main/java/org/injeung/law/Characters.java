package org.injeung.law;

/**
 * Texts by their characters (Unicode code points), as people and PostgreSQL count them: a rare Hanja or an emoji is one, where Java and
 * H2 count two.
 */
public final class Characters {
    private Characters() {}

    /** How many characters the text has. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** At most that many of its first characters, none of them halved. */
    public static String first(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The text; one of more than that many characters ends with an ellipsis as the last of them. */
    public static String shorten(String text, int most) {
        return count(text) <= most ? text : first(text, most - 1) + "…";
    }
}
