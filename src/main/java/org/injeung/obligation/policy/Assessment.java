package org.injeung.obligation.policy;

/** Whether an organization has to obtain a certificate. */
public enum Assessment {
    /** It must hold one and does not. */
    OBLIGED,
    /** It must hold one and does. */
    CERTIFIED,
    /** It need not hold one. */
    NOT_OBLIGED
}
