package org.injeung.penalty.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a penalty may be paid in instalments. */
public enum InstalmentDecision implements Worded {
    /** It may. */
    GRANTED(new Words("Grant instalments", "분할 납부 허용")),
    /** It is paid at once. */
    REFUSED(new Words("Refuse instalments", "분할 납부 불허"));

    private final Words words;

    InstalmentDecision(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
