package org.injeung.access;

import java.util.Optional;

/** From where the request comes that this thread answers; the first filter tells it. */
public final class CallersAddress {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private CallersAddress() {}

    /** The thread begins with a request from that address. */
    public static void begin(String address) {
        CURRENT.set(address);
    }

    /** The thread is done with it. */
    public static void end() {
        CURRENT.remove();
    }

    static String current() {
        return Optional.ofNullable(CURRENT.get()).orElse("");
    }
}
