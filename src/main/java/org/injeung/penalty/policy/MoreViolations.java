package org.injeung.penalty.policy;

/** Whether the officer assesses another violation. */
public enum MoreViolations {
    /** Another one follows. */
    ONE_MORE,
    /** This was the last. */
    NO_MORE
}
