package org.injeung.withdrawal.policy;

/** Whether a disposition is withdrawn. */
public enum WithdrawalRuling {
    /** It is, from now on and as if it had never been. */
    WITHDRAWN,
    /** It stands. */
    STANDS
}
