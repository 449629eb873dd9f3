package org.injeung.change.policy;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** Whether a certificate is withdrawn at the request of its holder. */
public enum Surrender implements Worded {
    /** It is. */
    CONFIRMED(new Words("Withdraw the certificate", "반납 처리")),
    /** It stays. */
    REFUSED(new Words("Refuse the surrender", "반려"));

    private final Words words;

    Surrender(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
