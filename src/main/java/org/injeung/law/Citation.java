package org.injeung.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source as the files of the law tell it, in both languages: English and Korean with {@code |} between them, or only a citation
 * such as {@code Network Act Art. 47(2)1, Enforcement Decree Art. 49(1)1}. What is no act that is known here, and words about an article,
 * stay as they are written.
 */
final class Citation {
    private static final String BETWEEN = " | ";
    private static final Pattern PART = Pattern.compile("(.+?)([,;] |$)");

    /** Act, its Korean name in parentheses, article, words about it. */
    private static final Pattern OF_ACT =
            Pattern.compile("(.+?)(?: \\([^)]*\\p{IsHangul}[^)]*\\))? Art\\. ([^\\s:]+)(.*)", Pattern.DOTALL);

    private static final String DECREE = "Enforcement Decree";
    private static final Map<String, String> OTHERS = Map.of("plan of 2025-12-06", "2025. 12. 6. 발표 계획");
    private static final Map<Act, Act> DECREES =
            Map.of(Act.PIPA, Act.PIPA_DECREE, Act.NETWORK_ACT, Act.NETWORK_ACT_DECREE);

    private Citation() {}

    /** A decree without the name of its act is that of the act before it. */
    static Words read(String source) {
        var between = source.indexOf(BETWEEN);
        return between < 0
                ? new Words(source, korean(source))
                : new Words(
                        source.substring(0, between).strip(),
                        source.substring(between + BETWEEN.length()).strip());
    }

    private static String korean(String citation) {
        var korean = new StringBuilder();
        var before = Optional.<Act>empty();
        var parts = PART.matcher(citation);
        while (parts.find()) {
            var cited = OF_ACT.matcher(parts.group(1));
            var act = cited.matches() ? act(cited.group(1), before) : Optional.<Act>empty();
            korean.append(act.flatMap(found -> korean(found, cited.group(2)).map(text -> text + cited.group(3)))
                            .orElseGet(() -> OTHERS.getOrDefault(parts.group(1), parts.group(1))))
                    .append(parts.group(2));
            before = act;
        }
        return korean.toString();
    }

    private static Optional<Act> act(String name, Optional<Act> before) {
        return name.equals(DECREE)
                ? before.map(DECREES::get)
                : Arrays.stream(Act.values())
                        .filter(act -> act.title().en().equals(name))
                        .findFirst();
    }

    private static Optional<String> korean(Act act, String article) {
        try {
            return Optional.of(act.at(article).ko());
        } catch (IllegalArgumentException e) { // no article, but words about one
            return Optional.empty();
        }
    }
}
