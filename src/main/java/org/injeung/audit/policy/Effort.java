package org.injeung.audit.policy;

/** How much an audit must take. */
public enum Effort {
    /** The usual team and days. */
    STANDARD,
    /** Twice as many auditors and days. */
    DOUBLED
}
