package org.injeung.penalty.policy;

import org.injeung.law.Act;
import org.injeung.law.Words;

/** Why a penalty may be as high as it may. Source: PIPA Art. 64-2(1) and (2). */
public enum CapCase {
    /** Art. 64-2(1): 3 % of the sales. */
    ORDINARY("64-2(1)"),
    /** Art. 64-2(2)1: again within three years of a penalty, both with intent or gross negligence. */
    REPEATED("64-2(2)1"),
    /** Art. 64-2(2)2: intent or gross negligence and ten million victims. */
    MANY_VICTIMS("64-2(2)2"),
    /** Art. 64-2(2)3: a leak because a corrective order was not followed. */
    ORDER_NOT_FOLLOWED("64-2(2)3");

    private final Words citation;

    CapCase(String article) {
        this.citation = Act.PIPA.at(article);
    }

    /** Where it stands. */
    public Words citation() {
        return citation;
    }
}
