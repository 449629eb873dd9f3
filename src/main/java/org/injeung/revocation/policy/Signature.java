package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What a manager did with an order. */
public enum Signature implements Worded {
    /** The order is signed. */
    SIGNED(new Words("Yes: I have read the order and its effects and sign it", "예: 처분서와 그 효과를 확인하고 결재함")),
    /** It goes back to who prepares it, with a reason. */
    RETURNED(new Words("No: back to who prepared it", "아니요: 기안자에게 반려")),
    /** It is proposed not to order the revocation; another manager confirms that. */
    NOT_ORDERED(new Words("No: propose not to order it; another manager confirms that", "아니요: 미처분 제안(다른 관리자가 확인)")),
    /** Its effects are to be shown anew, as they are now. */
    RENEWED(new Words("Show the effects as they are now", "현재의 효과 다시 보기"));

    private final Words words;

    Signature(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
