package org.injeung.law;

/** How an organization is made to tell the persons concerned by a leak again: missing its date has other consequences. */
public enum Instrument implements Worded {
    /** Recommendation to improve, not enforceable by itself; not following it counts in the sanction. */
    RECOMMENDATION(Act.PIPA.at("61(2)"), new Words("Recommendation", "개선권고")),
    /** Corrective order; not following it is punished by a fine. */
    CORRECTIVE_ORDER(Act.PIPA.at("64(1)"), new Words("Corrective order", "시정조치 명령"));

    private final Words words;
    private final Words legalBasis;

    Instrument(Words legalBasis, Words words) {
        this.words = words;
        this.legalBasis = legalBasis;
    }

    /** Where it stands. */
    public Words legalBasis() {
        return legalBasis;
    }

    @Override
    public Words words() {
        return words;
    }
}
