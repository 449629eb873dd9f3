package org.injeung.registry;

import java.util.Map;
import java.util.Optional;
import org.injeung.law.Words;

/** Done already, changed meanwhile, started twice or barred; the transaction rolls back. Over HTTP: 409. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Map<String, String> attributes;

    /** A conflict that its words explain. */
    public Conflict(Words words) {
        this(words, Map.of());
    }

    /** A conflict with members for the problem document, for example the earliest day of an application. */
    public Conflict(Words words, Map<String, String> attributes) {
        super(words.en());
        this.words = words;
        this.attributes = Map.copyOf(attributes);
    }

    /** What stands against it, for a person. */
    public Words words() {
        return Optional.ofNullable(words).orElseGet(() -> Words.same(getMessage()));
    }

    /** Extra members of the problem document; empty after the exception was serialized. */
    public Map<String, String> attributes() {
        return attributes == null ? Map.of() : attributes;
    }
}
