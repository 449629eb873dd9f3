package org.injeung.screening.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the screening proposes. */
public enum Ruling implements Worded {
    /** Proceedings to revoke are opened. */
    REVOKE("Ask for the revocation", "취소 절차 개시"),
    /** The certificates are kept. */
    KEEP("Keep the certificates", "인증 유지");

    private final Words words;

    Ruling(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
