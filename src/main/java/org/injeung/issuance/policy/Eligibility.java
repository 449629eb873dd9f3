package org.injeung.issuance.policy;

/** Whether an organization may apply. */
public enum Eligibility {
    /** It may. */
    ELIGIBLE,
    /** A revocation bars it for a year. */
    IN_COOLDOWN,
    /** The order to revoke a certificate of it after a massive leak waits for its signature. */
    REVOCATION_PENDING,
    /** The window for the renewal of its certificate has not opened yet. */
    RENEWAL_TOO_EARLY
}
