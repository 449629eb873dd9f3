package org.injeung.law;

/** How an organization is made to tell the persons concerned by a leak again: missing its date has other consequences. */
public enum Instrument {
    /** Recommendation to improve, not enforceable by itself; not following it counts in the sanction. */
    RECOMMENDATION("PIPA Art. 61(2)"),
    /** Corrective order; not following it is punished by a fine. */
    CORRECTIVE_ORDER("PIPA Art. 64(1)");

    private final String legalBasis;

    Instrument(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    /** Where it stands. */
    public String legalBasis() {
        return legalBasis;
    }
}
