package org.injeung.registry;

/** What was asked for is not in the registry, or not visible to the caller. Over HTTP: 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what for example {@code "case ISS-2026-000001"} */
    public NotFound(String what) {
        super("There is no " + what);
    }
}
