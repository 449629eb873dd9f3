package org.injeung.revocation.policy;

/** Whether a signed order reached its holder. */
public enum Delivery {
    /** It was received. */
    DELIVERED,
    /** It could not be delivered: it is served by public notice. */
    FAILED
}
