package org.injeung.change.policy;

/** Whether the evidence proves new details of a holder. */
public enum Evidence {
    /** It does. */
    SUFFICIENT,
    /** Something is missing. */
    INSUFFICIENT
}
