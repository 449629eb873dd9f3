package org.injeung.renotification.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a manager does with a prepared re-notification. */
public enum Order implements Worded {
    /** It is sent to the organization. */
    SIGNED(new Words("Sign it", "결재")),
    /** It is prepared anew. */
    RETURNED(new Words("Return it to be prepared anew", "반려: 다시 작성")),
    /** Nothing is demanded any more. */
    DROPPED(new Words("Drop it: nothing is demanded any more", "종결: 더 이상 요구하지 않음"));

    private final Words words;

    Order(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
