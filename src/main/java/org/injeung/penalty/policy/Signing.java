package org.injeung.penalty.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the manager makes of an intended penalty. */
public enum Signing implements Worded {
    /** It is imposed as it was told. */
    IMPOSED(new Words("Impose the penalty", "과징금 부과")),
    /** Nothing is imposed. */
    NOT_IMPOSED(new Words("Impose no penalty", "과징금 미부과")),
    /** It is assessed anew. */
    RETURNED(new Words("Return it to be assessed anew", "반려: 다시 산정"));

    private final Words words;

    Signing(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
