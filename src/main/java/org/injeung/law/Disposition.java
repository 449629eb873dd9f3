package org.injeung.law;

/** What the authority may withdraw of its own after it took effect. */
public enum Disposition {
    /** A revocation, with everything that followed from it. */
    REVOCATION,
    /** The time after a revocation in which its holder may not apply; the revocation stands. */
    BAR,
    /** The fine for not holding a compulsory certificate. */
    FINE,
    /** The administrative penalty after a breach. */
    PENALTY,
    /** The recommendation or order to tell the persons concerned by a leak again. */
    RE_NOTIFICATION
}
