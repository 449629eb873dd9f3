package org.injeung.audit.policy;

/** Whether the corrections of an organization were found good. */
public enum Corrections {
    /** All findings are corrected. */
    VERIFIED,
    /** Something is missing. */
    NOT_VERIFIED
}
