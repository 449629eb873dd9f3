package org.injeung.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people mean by what they type: the form in which names, numbers and scopes are compared, kept beside the text as it was typed.
 * One width and one composition of each character (NFKC), small letters, no dashes, spaces, middle dots and characters that cannot
 * be seen, and no legal form: {@code ㈜마루샵}, {@code 주식회사 마루 샵} and {@code 마루샵} are one.
 */
public final class SearchKey {
    /** Dashes beside those of the category: minus signs, swung dashes, bullets and lines that are typed for one. */
    private static final String DASHES = "\\p{Pd}\u02D7\u2043\u2053\u207B\u208B\u2212\u2500\u2501\u2796";

    /** U+318D is an old vowel that Korean keyboards give as a middle dot; composed by NFKC it is U+119E. */
    private static final String MIDDLE_DOTS =
            "\u00B7\u0387\u119E\u1427\u2022\u2027\u2219\u22C5\u2E31\u2E33\u30FB\uA78F";

    /** Spaces, controls, marks of direction; fillers of Hangul, an empty Braille cell and selectors, which are no spaces to Unicode. */
    private static final String UNSEEN =
            "\\p{Z}\\p{Cc}\\p{Cf}\u034F\u115F\u1160\u2800\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}";

    private static final Pattern SEPARATORS = Pattern.compile("[" + DASHES + MIDDLE_DOTS + UNSEEN + "]");

    /** As they stand before or behind a name, in full or in brackets; {@code ㈜} is in brackets by NFKC. */
    private static final Pattern LEGAL_FORMS =
            Pattern.compile("주식회사|유한책임회사|유한회사|합자회사|합명회사|재단법인|사단법인|\\((?:주|유|합|재|사|株)\\)");

    private static final int NAME = 200;

    private SearchKey() {}

    /** The key of a name, a scope or what somebody searches for; one that consists of separators or legal forms only keeps them. */
    public static String of(String text) {
        var plain = plain(text);
        var bare = LEGAL_FORMS.matcher(plain).replaceAll("");
        return bare.isEmpty() ? unified(text) : bare;
    }

    /** The key of a name, at most 200 characters of it, as indexes have their bounds. */
    public static String ofName(String name) {
        return of(name).codePoints()
                .limit(NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same of a number, in which no legal form stands; empty if nothing else than separators was typed. */
    public static String plain(String text) {
        return unified(SEPARATORS.matcher(unified(text)).replaceAll(""));
    }

    /** What contains a key, as a pattern of {@code like} with the escape character {@code \}. */
    static String pattern(String key) {
        return "%" + key.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
