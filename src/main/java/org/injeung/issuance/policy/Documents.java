package org.injeung.issuance.policy;

/** What the check of the application documents found. */
public enum Documents {
    /** Everything is there. */
    COMPLETE,
    /** Something is missing and can be supplied. */
    INCOMPLETE,
    /** The application cannot be accepted. */
    INADMISSIBLE
}
