package org.injeung.rulings;

/** What becomes of the certificate, from the mildest to the gravest. */
public enum Outcome {
    /** It is kept, with the reasons in a letter. */
    KEPT,
    /** Notice, opinion, hearing on request and committee; if it carries the motion, the order of two people. */
    DELIBERATED,
    /** The order of two people on the same day: no audit, no ballot. */
    REVOKED_AT_ONCE
}
