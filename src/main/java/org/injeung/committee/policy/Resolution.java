package org.injeung.committee.policy;

/** What the committee resolved on the motion before it. */
public enum Resolution {
    /** The motion is carried. */
    ADOPTED,
    /** The motion is not carried. */
    REJECTED
}
