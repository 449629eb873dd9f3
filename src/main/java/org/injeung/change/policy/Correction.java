package org.injeung.change.policy;

/** Whether a clerical error is corrected. */
public enum Correction {
    /** A manager signed. */
    SIGNED,
    /** It is no obvious error, or the correction is wrong. */
    REFUSED
}
