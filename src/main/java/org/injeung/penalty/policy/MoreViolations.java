package org.injeung.penalty.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether the officer assesses another violation. */
public enum MoreViolations implements Worded {
    /** Another one follows. */
    ONE_MORE(new Words("Another one follows", "위반행위 더 있음")),
    /** This was the last. */
    NO_MORE(new Words("This was the last: tell the organization", "더 없음: 조직에 사전통지"));

    private final Words words;

    MoreViolations(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
