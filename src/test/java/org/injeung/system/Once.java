package org.injeung.system;

import java.util.function.Supplier;

/** What all tests of this JVM share, made for the first of them. What cannot be made is not tried again: each test is told why at once. */
final class Once<T> {
    private final Supplier<T> maker;
    private T made;
    private Throwable reason;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (reason != null) {
            throw new IllegalStateException("It failed before: " + reason.getMessage(), reason);
        }
        if (made == null) {
            try {
                made = maker.get();
            } catch (RuntimeException | Error e) {
                reason = e;
                throw e;
            }
        }
        return made;
    }
}
