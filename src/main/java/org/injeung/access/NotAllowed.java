package org.injeung.access;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.injeung.law.Words;

/** What a caller may not do by a rule of ours, beside the grants of the engine; the transaction rolls back. Over HTTP: 403. */
public final class NotAllowed extends AuthorizationException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param words the rule, for whoever is refused */
    public NotAllowed(Words words) {
        super(words.en());
        this.words = words;
    }

    /** The rule, for whoever is refused. */
    public Words words() {
        return Optional.ofNullable(words).orElseGet(() -> Words.same(getMessage()));
    }
}
