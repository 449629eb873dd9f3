package org.injeung.committee.policy;

/** What the ballots of a meeting give. */
public enum Count {
    /** A resolution. */
    RESOLVED,
    /** As many votes on either side: the chair decides. */
    TIED,
    /** Too few members were present: the meeting is called again. */
    NO_QUORUM
}
