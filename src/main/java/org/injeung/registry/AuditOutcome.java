package org.injeung.registry;

/** How an audit was completed. */
public enum AuditOutcome {
    /** No findings, or all of them corrected and verified. */
    CONFORMING,
    /** Findings were not corrected in time. */
    FINDINGS_NOT_CORRECTED
}
