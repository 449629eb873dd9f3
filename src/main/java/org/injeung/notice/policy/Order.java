package org.injeung.notice.policy;

/** What a manager does with a prepared re-notification. */
public enum Order {
    /** It is sent to the organization. */
    SIGNED,
    /** It is prepared anew. */
    RETURNED,
    /** Nothing is demanded any more. */
    DROPPED
}
