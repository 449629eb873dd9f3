package org.injeung.screening.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** How much the breach harms society. */
public enum SocialHarm implements Worded {
    /** Limited to the persons concerned. */
    LIMITED("Limited", "제한적"),
    /** Significant for society. */
    SIGNIFICANT("Significant", "중대");

    private final Words words;

    SocialHarm(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
