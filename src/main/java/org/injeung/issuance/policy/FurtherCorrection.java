package org.injeung.issuance.policy;

/** What a case officer found about the correction that the committee asked for. */
public enum FurtherCorrection {
    /** What the committee asked for is corrected. */
    CORRECTED,
    /** Something of it is not. */
    NOT_CORRECTED
}
