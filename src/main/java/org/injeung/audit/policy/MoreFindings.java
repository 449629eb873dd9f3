package org.injeung.audit.policy;

/** Whether the auditors have a finding to record. */
public enum MoreFindings {
    /** Another one. */
    ONE_MORE,
    /** None, or all are recorded. */
    NO_MORE
}
