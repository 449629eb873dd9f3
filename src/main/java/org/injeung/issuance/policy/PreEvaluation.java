package org.injeung.issuance.policy;

/** Whether the core items are good enough for an audit on site. */
public enum PreEvaluation {
    /** Every core item is met or does not apply. */
    PASSED,
    /** Items are not met; the applicant improves them and they are evaluated again. */
    TO_BE_IMPROVED,
    /** Items are not met and no round is left. */
    FAILED
}
