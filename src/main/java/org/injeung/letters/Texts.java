package org.injeung.letters;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.injeung.law.Characters;
import org.injeung.law.Words;

/**
 * Texts with placeholders in English and Korean.
 *
 * @param name of the file of properties
 */
record Texts(String name) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /**
     * The text of that key with its placeholders filled; what is longer than {@code limit} ends with an ellipsis.
     *
     * @throws IllegalArgumentException if a placeholder has no value
     */
    String fill(String key, Locale locale, Map<String, ?> words, int limit) {
        var texts = ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var filled = PLACEHOLDER
                .matcher(texts.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(inWords(texts, key, match.group(1), words, locale)));
        return Characters.shorten(filled, limit);
    }

    /** An answer such as {@code MASSIVE_LEAK} has words in each language; a name, a number or a day stands as it is. */
    private static String inWords(
            ResourceBundle texts, String key, String placeholder, Map<String, ?> words, Locale locale) {
        var value = words.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + placeholder + "} in " + key);
        }
        if (value instanceof Words both) {
            return both.in(locale);
        }
        var answer = placeholder + "." + value;
        return texts.containsKey(answer) ? texts.getString(answer) : value.toString();
    }
}
