package org.injeung.screening.policy;

/** How far the holder is to blame for the breach, from the least to the most. */
public enum Culpability {
    /** Not at all. */
    NONE,
    /** Ordinary negligence. */
    NEGLIGENCE,
    /** Gross negligence. */
    GROSS_NEGLIGENCE,
    /** Intent. */
    INTENT
}
