package org.injeung.registry;

/** What may happen to a certificate between issue and expiry beside a revocation. */
public enum ChangeKind {
    /** Its holder is called, placed or represented otherwise. */
    HOLDER_DETAILS,
    /** Its holder gives it back. */
    SURRENDER,
    /** It is suspended as an interim measure. */
    SUSPENSION,
    /** A clerical error in it is corrected: it says what it should have said from the beginning. */
    CORRECTION
}
