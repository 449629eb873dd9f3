package org.injeung.doors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that a client prefers: the one that a person chose on a page, kept in a cookie, before those of the browser. What is no list of
 * languages (RFC 9110, 12.5.4) counts as not said.
 */
final class Languages {
    /** The header. */
    static final String HEADER = "Accept-Language";

    /** The cookie, which pages write. */
    private static final String COOKIE = "language";

    private static final Pattern LANGUAGE = Pattern.compile("\\s*(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)"
            + "(?:\\s*;\\s*[qQ]=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?\\s*");

    private static final List<Locale> OURS = List.of(Locale.KOREAN, Locale.ENGLISH);
    private static final Pattern FORM = Pattern.compile("/deployed-(start-)?form$");

    private Languages() {}

    /** Korean or English, if somebody chose it. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(OURS::contains)
                .findFirst();
    }

    static boolean areReadable(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .allMatch(language -> LANGUAGE.matcher(language).matches());
    }

    /** As the server reads them, the best one first. */
    static Enumeration<Locale> of(HttpServletRequest request) {
        return chosen(request)
                .map(locale -> Collections.enumeration(List.of(locale)))
                .orElseGet(() -> areReadable(request)
                        ? request.getLocales()
                        : Collections.enumeration(List.of(Locale.getDefault())));
    }

    /** Korean or English, whichever the client prefers; English if it says neither. */
    static Locale preferred(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || !areReadable(request)
                ? chosen(request).orElse(Locale.ENGLISH)
                : Collections.list(of(request)).stream()
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
