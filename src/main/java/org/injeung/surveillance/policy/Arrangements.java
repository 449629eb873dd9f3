package org.injeung.surveillance.policy;

/** What was arranged with the holder for its surveillance. */
public enum Arrangements {
    /** The holder receives the auditors. */
    AGREED,
    /** The holder refuses or obstructs the surveillance. */
    REFUSED,
    /** The holder did not answer. */
    UNANSWERED
}
