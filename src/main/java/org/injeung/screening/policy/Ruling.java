package org.injeung.screening.policy;

/** What the screening proposes. */
public enum Ruling {
    /** Proceedings to revoke are opened. */
    REVOKE,
    /** The certificates are kept. */
    KEEP
}
