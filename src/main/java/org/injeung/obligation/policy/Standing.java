package org.injeung.obligation.policy;

/** How an organization that had to obtain a certificate stands when its last day is over. */
public enum Standing {
    /** It holds none, and nothing is in the way of a fine. */
    FINE_DUE,
    /** It holds none, but the fine is waived for now. */
    WAIVED,
    /** It holds one. */
    CERTIFIED,
    /** It need not hold one any more. */
    NOT_OBLIGED
}
