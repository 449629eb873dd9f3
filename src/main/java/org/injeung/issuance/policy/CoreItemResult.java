package org.injeung.issuance.policy;

/** Result of one core item. */
public enum CoreItemResult {
    /** The item is met. */
    MET,
    /** The item is not met. */
    NOT_MET,
    /** The item does not apply to this organization; the reason is given. */
    NOT_APPLICABLE
}
