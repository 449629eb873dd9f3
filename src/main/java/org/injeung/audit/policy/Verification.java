package org.injeung.audit.policy;

/** Whether the correction of a finding was found good. */
public enum Verification {
    /** It is corrected. */
    VERIFIED,
    /** Something is missing; the organization corrects again. */
    REOPENED
}
