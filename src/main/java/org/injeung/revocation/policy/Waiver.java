package org.injeung.revocation.policy;

/** Whether the fine for not holding a compulsory certificate is waived after a revocation. */
public enum Waiver {
    /** It is waived while the organization may not apply. */
    WAIVED,
    /** There is nothing to waive: the certificate was voluntary. */
    NOT_APPLICABLE
}
