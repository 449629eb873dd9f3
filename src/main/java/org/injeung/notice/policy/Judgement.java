package org.injeung.notice.policy;

/** How a result, or one point of it, is judged. */
public enum Judgement {
    /** Everybody was told everything that was demanded. */
    SUFFICIENT,
    /** Something is missing. */
    INSUFFICIENT
}
