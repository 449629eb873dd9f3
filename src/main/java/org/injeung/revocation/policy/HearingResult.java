package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What came of a hearing. */
public enum HearingResult implements Worded {
    /** The holder was heard. */
    HELD(new Words("The holder was heard", "청문 실시")),
    /** The holder did not come, without a good cause. */
    ABSENT(new Words("The holder did not come, without a good cause", "정당한 사유 없이 불출석")),
    /** It takes place on another day: a good cause of the holder, or the presider could not. */
    POSTPONED(new Words("It takes place on another day", "연기"));

    private final Words words;

    HearingResult(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
