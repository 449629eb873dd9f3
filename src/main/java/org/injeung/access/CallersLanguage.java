package org.injeung.access;

import java.util.Locale;
import java.util.Optional;

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

    static Locale current() {
        return Optional.ofNullable(CURRENT.get()).orElse(Locale.ENGLISH);
    }
}
