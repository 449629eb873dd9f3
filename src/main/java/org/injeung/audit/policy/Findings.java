package org.injeung.audit.policy;

/** Whether an audit has findings. */
public enum Findings {
    /** None. */
    NONE,
    /** Some, which the organization corrects. */
    TO_BE_CORRECTED
}
