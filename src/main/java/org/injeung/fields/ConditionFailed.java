package org.injeung.fields;

import java.util.Optional;
import org.injeung.law.Words;

/** The thing is not the one that the caller read; nothing was done. Over HTTP: 412. */
public final class ConditionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param words what is otherwise than the caller takes it for */
    ConditionFailed(Words words) {
        super(words.en());
        this.words = words;
    }

    /** What is otherwise, for a person. */
    public Words words() {
        return Optional.ofNullable(words).orElseGet(() -> Words.same(getMessage()));
    }
}
