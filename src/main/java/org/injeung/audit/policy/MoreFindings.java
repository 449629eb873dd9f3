package org.injeung.audit.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether the auditors have a finding to record. */
public enum MoreFindings implements Worded {
    /** Another one. */
    ONE_MORE(new Words("Yes", "예")),
    /** None, or all are recorded. */
    NO_MORE(new Words("No", "아니요"));

    private final Words words;

    MoreFindings(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
