package org.injeung.registry;

/** What the public sees of a certificate; computed from its history, never set. */
public enum CertificateStatus {
    /** In force. */
    VALID,
    /** Suspended as an interim measure. */
    SUSPENDED,
    /** Revoked by an order. */
    REVOKED,
    /** Its three years ended. */
    EXPIRED,
    /** Given back by its holder. */
    WITHDRAWN;

    /** Whether the holder has the certificate, though it may be suspended: it is renewed, surveyed and revoked like a valid one. */
    public boolean isHeld() {
        return this == VALID || this == SUSPENDED;
    }
}
