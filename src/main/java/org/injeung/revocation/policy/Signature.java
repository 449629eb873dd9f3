package org.injeung.revocation.policy;

/** What a manager did with an order. */
public enum Signature {
    /** The order is signed. */
    SIGNED
}
