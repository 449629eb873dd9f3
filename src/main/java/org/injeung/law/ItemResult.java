package org.injeung.law;

/** Result of one item of the criteria. */
public enum ItemResult {
    /** The item is met. */
    MET,
    /** The item is not met. */
    NOT_MET,
    /** The item does not apply to this organization; the reason is given. */
    NOT_APPLICABLE
}
