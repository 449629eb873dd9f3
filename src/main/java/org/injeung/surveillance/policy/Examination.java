package org.injeung.surveillance.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the examination of the documents of a surveillance gave. */
public enum Examination implements Worded {
    /** They were examined and are true, whatever the audit finds. */
    EXAMINED(new Words("True; what they lack is for the audit to find", "진실함: 부족한 점은 심사에서 확인")),
    /** They are false, or were not submitted. */
    FALSE_OR_MISSING(new Words("False or not submitted", "허위 또는 미제출"));

    private final Words words;

    Examination(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
