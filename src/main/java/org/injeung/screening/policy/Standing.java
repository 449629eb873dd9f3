package org.injeung.screening.policy;

/** Whether a proceeding still has the ground on which it was opened. */
public enum Standing {
    /** It goes on. */
    WARRANTED,
    /** It ends. */
    NOT_WARRANTED
}
