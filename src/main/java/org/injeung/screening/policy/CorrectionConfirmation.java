package org.injeung.screening.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the second officer says to a correction of the number of affected persons. */
public enum CorrectionConfirmation implements Worded {
    /** The proposed number is right. */
    CONFIRMED(new Words("The number is corrected", "피해자 수 정정")),
    /** The number stays. */
    REFUSED(new Words("The number stays", "피해자 수 유지"));

    private final Words words;

    CorrectionConfirmation(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
