package org.injeung.surveillance.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What was arranged with the holder for its surveillance. */
public enum Arrangements implements Worded {
    /** The holder receives the auditors. */
    AGREED(new Words("The holder receives the auditors", "사후심사 수검")),
    /** The holder refuses or obstructs the surveillance. */
    REFUSED(new Words("The holder refuses or obstructs it", "거부 또는 방해")),
    /** The holder did not answer. */
    UNANSWERED(new Words("The holder did not answer", "미회신"));

    private final Words words;

    Arrangements(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
