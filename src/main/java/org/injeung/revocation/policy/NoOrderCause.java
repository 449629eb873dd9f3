package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Why a manager who was to sign an order proposes not to order the revocation. */
public enum NoOrderCause implements Worded {
    /** A fact that the order rests on was stated wrong and has been corrected. */
    FACT_CORRECTED("A fact was corrected", "사실관계 정정"),
    /** A fact that the order rests on is not proven. */
    FACT_NOT_PROVEN("A fact is not proven", "사실관계 미증명"),
    /** The facts are proven, and the revocation is not proportionate; only on a ground on which a certificate may be revoked. */
    NOT_PROPORTIONATE("The revocation is not proportionate", "비례원칙에 어긋남");

    private final Words words;

    NoOrderCause(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
