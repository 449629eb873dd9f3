package org.injeung.screening.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How far the holder is to blame for the breach, from the least to the most. */
public enum Culpability implements Worded {
    /** Not at all. */
    NONE("None", "없음"),
    /** Ordinary negligence. */
    NEGLIGENCE("Ordinary negligence", "경과실"),
    /** Gross negligence. */
    GROSS_NEGLIGENCE("Gross negligence", "중과실"),
    /** Intent. */
    INTENT("Intent", "고의");

    private final Words words;

    Culpability(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
