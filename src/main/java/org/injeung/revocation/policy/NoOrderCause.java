package org.injeung.revocation.policy;

/** Why a manager who was to sign an order proposes not to order the revocation. */
public enum NoOrderCause {
    /** A fact that the order rests on was stated wrong and has been corrected. */
    FACT_CORRECTED,
    /** A fact that the order rests on is not proven. */
    FACT_NOT_PROVEN,
    /** The facts are proven, and the revocation is not proportionate; only on a ground on which a certificate may be revoked. */
    NOT_PROPORTIONATE
}
