package org.injeung.renotification.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How a result, or one point of it, is judged. */
public enum Judgement implements Worded {
    /** Everybody was told everything that was demanded. */
    SUFFICIENT(new Words("Sufficient", "충분")),
    /** Something is missing. */
    INSUFFICIENT(new Words("Insufficient", "미흡"));

    private final Words words;

    Judgement(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
