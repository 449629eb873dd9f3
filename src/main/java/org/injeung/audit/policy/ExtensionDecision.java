package org.injeung.audit.policy;

/** What a manager decides on a request for more days. */
public enum ExtensionDecision {
    /** More days. */
    GRANTED,
    /** No more days. */
    REFUSED
}
