package org.injeung.issuance.policy;

/** What an applicant did not answer in time. */
public enum Unanswered {
    /** The documents that were missing. */
    MISSING_DOCUMENTS,
    /** The improvement of the core items. */
    IMPROVEMENT,
    /** The correction that the committee asked for. */
    FURTHER_CORRECTION
}
