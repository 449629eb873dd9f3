package org.injeung.fields;

import java.util.Map;
import java.util.Optional;
import org.injeung.law.Words;

/** The thing is not the one that the caller read; nothing was done. Over HTTP: 412. */
public final class ConditionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Map<String, String> attributes;

    /**
     * @param words what is otherwise than the caller takes it for
     * @param attributes what it is now, where that is told
     */
    ConditionFailed(Words words, Map<String, String> attributes) {
        super(words.en());
        this.words = words;
        this.attributes = Map.copyOf(attributes);
    }

    /** What is otherwise, for a person. */
    public Words words() {
        return Optional.ofNullable(words).orElseGet(() -> Words.same(getMessage()));
    }

    /** Extra members of the problem document; empty after the exception was serialized. */
    public Map<String, String> attributes() {
        return attributes == null ? Map.of() : attributes;
    }
}
