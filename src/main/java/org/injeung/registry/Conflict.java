package org.injeung.registry;

import java.util.Map;

/** The request was well-formed, but the state of things forbids it: 409. */
public final class Conflict extends RuntimeException {
    @SuppressWarnings("serial") // Map.copyOf gives a serializable map
    private final Map<String, String> attributes;

    /** A conflict that its message explains completely. */
    public Conflict(String message) {
        this(message, Map.of());
    }

    /** A conflict with facts for a program, such as the earliest day on which to try again. */
    public Conflict(String message, Map<String, String> attributes) {
        super(message);
        this.attributes = Map.copyOf(attributes);
    }

    /** Facts by name; they become members of the problem that the API answers. */
    public Map<String, String> attributes() {
        return attributes;
    }
}
