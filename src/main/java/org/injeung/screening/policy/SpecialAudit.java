package org.injeung.screening.policy;

/** Whether auditors go on site after a breach. */
public enum SpecialAudit {
    /** They do. */
    NEEDED,
    /** The facts are clear without. */
    NOT_NEEDED
}
