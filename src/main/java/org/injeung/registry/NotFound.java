package org.injeung.registry;

/** There is no such case, certificate or organization: 404. */
public final class NotFound extends RuntimeException {
    /** Says what was looked for. */
    public NotFound(String what) {
        super(what);
    }
}
