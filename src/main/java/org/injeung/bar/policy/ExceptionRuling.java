package org.injeung.bar.policy;

/** What becomes of an exception. */
public enum ExceptionRuling {
    /** The organization may apply. */
    GRANTED,
    /** The bar remains. */
    REFUSED,
    /** No bar was in force any more when the second manager decided. */
    NOT_NEEDED
}
