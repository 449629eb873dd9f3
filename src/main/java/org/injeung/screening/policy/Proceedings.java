package org.injeung.screening.policy;

/** Which proceedings besides the revocation a breach leads to. */
public enum Proceedings {
    /** None. */
    NONE,
    /** The assessment of a penalty. */
    PENALTY,
    /** That the persons concerned are told again. */
    RE_NOTIFICATION,
    /** Both. */
    PENALTY_AND_RE_NOTIFICATION;

    /** Whether a penalty is to be assessed. */
    public boolean penalty() {
        return this == PENALTY || this == PENALTY_AND_RE_NOTIFICATION;
    }

    /** Whether the persons concerned are to be told again. */
    public boolean reNotification() {
        return this == RE_NOTIFICATION || this == PENALTY_AND_RE_NOTIFICATION;
    }
}
