package org.injeung.revocation.policy;

/** What came of a hearing. */
public enum HearingResult {
    /** The holder was heard. */
    HELD,
    /** The holder did not come, without a good cause. */
    ABSENT,
    /** It takes place on another day: a good cause of the holder, or the presider could not. */
    POSTPONED
}
