package org.injeung.surveillance.policy;

/** How much a surveillance takes. */
public enum Effort {
    /** The usual team and days. */
    ORDINARY,
    /** Twice the team and the days. */
    DOUBLED
}
