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
    WITHDRAWN
}
