package org.injeung.change.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether the evidence proves new details of a holder. */
public enum Evidence implements Worded {
    /** It does. */
    SUFFICIENT(new Words("Sufficient", "충분")),
    /** Something is missing. */
    INSUFFICIENT(new Words("Insufficient", "불충분"));

    private final Words words;

    Evidence(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
