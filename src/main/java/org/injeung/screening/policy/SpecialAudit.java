package org.injeung.screening.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether auditors go on site after a breach. */
public enum SpecialAudit implements Worded {
    /** They do. */
    NEEDED(new Words("Auditors go on site", "현장심사 실시")),
    /** The facts are clear without. */
    NOT_NEEDED(new Words("The facts are clear", "사실관계 명백"));

    private final Words words;

    SpecialAudit(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
