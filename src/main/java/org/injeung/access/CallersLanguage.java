package org.injeung.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.injeung.law.Words;

/** In which language the client wants to read what this thread answers; the first filter tells it. */
public final class CallersLanguage {
    private static final ThreadLocal<Locale> CURRENT = new ThreadLocal<>();

    private CallersLanguage() {}

    /** The thread begins with a request that prefers Korean or English. */
    public static void begin(Locale language) {
        CURRENT.set(language);
    }

    /** The thread is done with it. */
    public static void end() {
        CURRENT.remove();
    }

    /** The headers of an answer in that language, which is another one for another caller. */
    public static Map<String, String> headers() {
        return headers(current());
    }

    /** The headers of an answer that comes in that language, and may come in another one to another caller. */
    public static Map<String, String> headers(Locale language) {
        return Map.of("Content-Language", language.getLanguage(), "Vary", "Accept-Language");
    }

    /** The language in which the caller reads that; English for what is said in English only, as Camunda does. */
    public static Locale of(Words told) {
        return told.en().equals(told.ko()) ? Locale.ENGLISH : current();
    }

    /** Korean or English; English where nobody asked. */
    public static Locale current() {
        return Optional.ofNullable(CURRENT.get()).orElse(Locale.ENGLISH);
    }
}
