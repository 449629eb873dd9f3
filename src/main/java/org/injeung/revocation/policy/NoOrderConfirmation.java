package org.injeung.revocation.policy;

/** What a second manager says to the proposal not to order a revocation. */
public enum NoOrderConfirmation {
    /** Nothing is ordered. */
    AGREED,
    /** The order is to be signed. */
    TO_BE_SIGNED
}
