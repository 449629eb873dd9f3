package org.injeung.registry;

import java.util.Map;

/** Done already, changed meanwhile, started twice or barred; the transaction rolls back. Over HTTP: 409. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> attributes;

    /** A conflict that its message explains. */
    public Conflict(String message) {
        this(message, Map.of());
    }

    /** A conflict with members for the problem document, for example the earliest day of an application. */
    public Conflict(String message, Map<String, String> attributes) {
        super(message);
        this.attributes = Map.copyOf(attributes);
    }

    /** Extra members of the problem document; empty after the exception was serialized. */
    public Map<String, String> attributes() {
        return attributes == null ? Map.of() : attributes;
    }
}
