package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** What the public sees of a certificate; computed from its history, never set. */
public enum CertificateStatus implements Worded {
    /** In force. */
    VALID("Valid", "유효"),
    /** Suspended as an interim measure. */
    SUSPENDED("Suspended", "효력정지"),
    /** Revoked by an order. */
    REVOKED("Revoked", "취소"),
    /** Its three years ended. */
    EXPIRED("Expired", "만료"),
    /** Given back by its holder. */
    WITHDRAWN("Withdrawn", "반납");

    private final Words words;

    CertificateStatus(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether the holder has the certificate, though it may be suspended: it is renewed, surveyed and revoked like a valid one. */
    public boolean isHeld() {
        return this == VALID || this == SUSPENDED;
    }
}
