package org.injeung.revocation.policy;

/** What a manager did with an order. */
public enum Signature {
    /** The order is signed. */
    SIGNED,
    /** It goes back to who prepares it, with a reason. */
    RETURNED,
    /** It is proposed not to order the revocation; another manager confirms that. */
    NOT_ORDERED,
    /** Its effects are to be shown anew, as they are now. */
    RENEWED
}
