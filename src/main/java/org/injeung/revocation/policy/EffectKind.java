package org.injeung.revocation.policy;

/** What a signature has an effect on. */
public enum EffectKind {
    /** The certificate itself. */
    CERTIFICATE,
    /** What the public sees. */
    REGISTER,
    /** The time without application. */
    BAR,
    /** The fine for not holding a compulsory certificate. */
    WAIVER,
    /** An open examination of an obligation. */
    OBLIGATION,
    /** An open case that ends. */
    CASE,
    /** A certificate that the holder keeps. */
    OTHER_CERTIFICATE,
    /** A letter that is written. */
    LETTER
}
