package org.injeung.withdrawal.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a disposition is withdrawn. */
public enum WithdrawalRuling implements Worded {
    /** It is, from now on and as if it had never been. */
    WITHDRAWN(new Words("It is withdrawn", "직권취소")),
    /** It stands. */
    STANDS(new Words("It stands", "처분 유지"));

    private final Words words;

    WithdrawalRuling(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
