package org.injeung.audit.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether the correction of a finding was found good. */
public enum Verification implements Worded {
    /** It is corrected. */
    VERIFIED(new Words("Corrected", "보완조치 완료")),
    /** Something is missing; the organization corrects again. */
    REOPENED(new Words("Something is missing", "보완조치 미비"));

    private final Words words;

    Verification(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
