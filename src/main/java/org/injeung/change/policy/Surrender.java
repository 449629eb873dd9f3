package org.injeung.change.policy;

/** Whether a certificate is withdrawn at the request of its holder. */
public enum Surrender {
    /** It is. */
    CONFIRMED,
    /** It stays. */
    REFUSED
}
