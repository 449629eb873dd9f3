package org.injeung.screening.policy;

/** What becomes of a proposed correction of the number of affected persons. */
public enum CorrectionRuling {
    /** The number is corrected. */
    CORRECTED,
    /** The number stays. */
    REFUSED,
    /** An order that rests on the number was signed meanwhile: a correction alone does not take it back. */
    TOO_LATE
}
