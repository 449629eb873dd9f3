package org.injeung.issuance.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a case officer found about the correction that the committee asked for. */
public enum FurtherCorrection implements Worded {
    /** What the committee asked for is corrected. */
    CORRECTED(new Words("What the committee asked for is corrected", "추가 보완 완료")),
    /** Something of it is not. */
    NOT_CORRECTED(new Words("Something is missing", "추가 보완 미비"));

    private final Words words;

    FurtherCorrection(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
