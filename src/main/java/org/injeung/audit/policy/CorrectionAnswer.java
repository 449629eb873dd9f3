package org.injeung.audit.policy;

/** What an organization answers to a finding. */
public enum CorrectionAnswer {
    /** It corrected it. */
    CORRECTED,
    /** It needs more days. */
    EXTENSION_ASKED
}
