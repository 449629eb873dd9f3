package org.injeung.audit.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What an organization answers to a finding. */
public enum CorrectionAnswer implements Worded {
    /** It corrected it. */
    CORRECTED(new Words("Corrected", "보완조치 완료")),
    /** It needs more days. */
    EXTENSION_ASKED(new Words("We need more days", "기간 연장 신청"));

    private final Words words;

    CorrectionAnswer(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
