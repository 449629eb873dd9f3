package org.injeung.screening.policy;

/** How a reported breach is treated. */
public enum Leak {
    /** Straight to revocation. */
    MASSIVE,
    /** Screened: special audit, grounds, committee. */
    TO_BE_SCREENED
}
