package org.injeung.bar.policy;

/** What the second manager says to an exception. */
public enum Confirmation {
    /** The organization may apply. */
    GRANTED,
    /** The bar remains. */
    REFUSED
}
