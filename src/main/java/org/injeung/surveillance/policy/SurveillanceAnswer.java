package org.injeung.surveillance.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a holder answers to the notice of a surveillance. */
public enum SurveillanceAnswer implements Worded {
    /** It receives the auditors. */
    AGREED(new Words("We receive the auditors", "사후심사 수검")),
    /** Something stands against it. */
    OBJECTED(new Words("Something stands against it", "이의 있음"));

    private final Words words;

    SurveillanceAnswer(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
