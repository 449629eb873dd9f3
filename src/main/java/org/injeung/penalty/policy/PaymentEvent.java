package org.injeung.penalty.policy;

/** What the officer records of the payment. */
public enum PaymentEvent {
    /** Something was paid. */
    PAID,
    /** The organization asks for instalments. */
    INSTALMENTS_REQUESTED,
    /** The debt was handed over to compulsory collection. */
    HANDED_OVER
}
