package org.injeung.screening.policy;

/** What the second officer says to a correction of the number of affected persons. */
public enum CorrectionConfirmation {
    /** The proposed number is right. */
    CONFIRMED,
    /** The number stays. */
    REFUSED
}
