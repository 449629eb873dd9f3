package org.injeung.change.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a clerical error is corrected. */
public enum Correction implements Worded {
    /** A manager signed. */
    SIGNED(new Words("Correct the certificate", "정정")),
    /** It is no obvious error, or the correction is wrong. */
    REFUSED(new Words("Refuse the correction", "반려"));

    private final Words words;

    Correction(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
