package org.injeung.revocation.policy;

/** Whether the holder wants a hearing. */
public enum HearingRequest {
    /** It does. */
    WANTED,
    /** It does not, or said nothing. */
    NOT_WANTED
}
