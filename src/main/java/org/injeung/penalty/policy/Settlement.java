package org.injeung.penalty.policy;

/** What follows from what was recorded of the payment. */
public enum Settlement {
    /** Penalty and surcharge are paid. */
    PAID,
    /** Something is owed. */
    OUTSTANDING,
    /** A manager decides on instalments. */
    INSTALMENTS_REQUESTED,
    /** Collected by others from now on. */
    HANDED_OVER
}
