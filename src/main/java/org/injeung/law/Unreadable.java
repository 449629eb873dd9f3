package org.injeung.law;

import java.util.Optional;

/** What a person typed is nothing that a rule can read, though it was text of the right length. */
public final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param words what is wrong with it, so that the person can correct it */
    public Unreadable(Words words) {
        super(words.en());
        this.words = words;
    }

    /** What is wrong with it. */
    public Words words() {
        return Optional.ofNullable(words).orElseGet(() -> Words.same(getMessage()));
    }
}
