package org.injeung.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The languages that a client prefers. What is no list of languages (RFC 9110, 12.5.4) counts as not said. */
final class Languages {
    /** The header. */
    static final String HEADER = "Accept-Language";

    private static final Pattern LANGUAGE = Pattern.compile("\\s*(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)"
            + "(?:\\s*;\\s*[qQ]=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?\\s*");

    private static final List<Locale> OURS = List.of(Locale.KOREAN, Locale.ENGLISH);
    private static final Pattern FORM = Pattern.compile("/deployed-(start-)?form$");

    private Languages() {}

    static boolean areReadable(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .allMatch(language -> LANGUAGE.matcher(language).matches());
    }

    /** As the server reads them, the best one first. */
    static Enumeration<Locale> of(HttpServletRequest request) {
        return areReadable(request) ? request.getLocales() : Collections.enumeration(List.of(Locale.getDefault()));
    }

    /** Korean or English, whichever the client prefers; English if it says neither. */
    static Locale preferred(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || !areReadable(request)
                ? Locale.ENGLISH
                : Collections.list(request.getLocales()).stream()
                        .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                        .filter(OURS::contains)
                        .findFirst()
                        .orElse(Locale.ENGLISH);
    }

    /** Says which answers are in the language that the client prefers: the forms. */
    static void vary(String path, HttpServletResponse response) {
        if (FORM.matcher(path).find()) {
            response.addHeader("Vary", HEADER);
        }
    }
}
