package org.injeung.law;

/** How a holder stands with one of the duties after a breach, from the best to the worst. */
public enum ClockState {
    /** The law does not ask for it here. */
    NOT_REQUIRED,
    /** Done within the hours. */
    IN_TIME,
    /** Not done yet, and the clock runs. */
    RUNNING,
    /** Done after the hours. */
    LATE,
    /** Not done, and the hours are over. */
    MISSING
}
