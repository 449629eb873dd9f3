package org.injeung.law;

/** How much an audit takes. */
public enum Effort {
    /** The usual team and days. */
    ORDINARY,
    /** Twice the team and the days. */
    DOUBLED
}
