package org.injeung.screening.policy;

/** How a report of a breach is received. */
public enum Reception {
    /** It opens a screening. */
    NEW_BREACH,
    /** It joins the screening of the holder that is open. */
    JOINED
}
