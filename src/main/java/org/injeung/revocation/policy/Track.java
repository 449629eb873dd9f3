package org.injeung.revocation.policy;

/** How a revocation is decided. */
public enum Track {
    /** A manager signs the order the same day: no audit, no ballot. */
    IMMEDIATE,
    /** Notice, opinion of the holder, committee, then the order. */
    DELIBERATED
}
