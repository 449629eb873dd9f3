package org.injeung.committee.policy;

/** What the committee resolved on the motion before it. */
public enum Resolution {
    /** The motion is carried. */
    ADOPTED,
    /** The motion is not carried. */
    REJECTED,
    /** The applicant is to correct further before the motion is decided. Source: joint notice 2024-8/2024-30 Art. 25(5). */
    CORRECT_FURTHER
}
