package org.injeung.penalty.policy;

/** Whether a penalty may be paid in instalments. */
public enum InstalmentDecision {
    /** It may. */
    GRANTED,
    /** It is paid at once. */
    REFUSED
}
