package org.injeung.renotification.policy;

/** What follows when a round ends without a sufficient result. */
public enum ShortfallConsequence {
    /** It counts in the sanction. */
    COUNTS_IN_SANCTION,
    /** It counts in the sanction, and the commission is recommended to fine the organization. */
    FINE_RECOMMENDED
}
