package org.injeung.obligation.policy;

/** What comes next while an obliged organization has time. */
public enum NextDate {
    /** It is reminded. */
    REMINDER,
    /** The last day is over. */
    DUE
}
