package org.injeung.revocation.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** The kinds of open cases that end with a certificate. */
public enum Ending implements Worded {
    /** An application of the holder, in whatever scheme. */
    APPLICATION("application", "인증 신청", true),
    /** A surveillance of the certificate. */
    SURVEILLANCE("surveillance", "사후심사", false),
    /** A proceeding to revoke the certificate on another ground. */
    REVOCATION("other proceeding to revoke the certificate", "다른 취소 절차", false),
    /** A change, surrender or suspension of the certificate. */
    CHANGE("change of the certificate", "인증 변경", true),
    /** A screening of the holder, which has no other certificate. */
    SCREENING("screening of a breach", "침해사고 심사", false);

    private final Words words;
    private final boolean holderOpens;

    Ending(String en, String ko, boolean holderOpens) {
        this.words = new Words(en, ko);
        this.holderOpens = holderOpens;
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether the holder may open one whenever it likes. */
    boolean holderOpens() {
        return holderOpens;
    }
}
