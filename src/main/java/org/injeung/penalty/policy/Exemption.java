package org.injeung.penalty.policy;

/** Why nothing is imposed. Source: PIPA (개인정보 보호법) Art. 64-2(7), items 1 to 4, and (1)9 proviso. */
public enum Exemption {
    /** Item 1: objectively unable to pay. */
    UNABLE_TO_PAY("Art. 64-2(7)1"),
    /** Item 2: a just reason to believe that the conduct was lawful. */
    JUSTIFIED_ERROR("Art. 64-2(7)2"),
    /** Item 3: the violation is slight or the amount small. */
    SLIGHT("Art. 64-2(7)3"),
    /** Item 4: no or slight damage, and corrected. */
    NO_DAMAGE("Art. 64-2(7)4"),
    /** There is no violation: everything was done for safety, or the facts are not established. */
    NO_VIOLATION("Art. 64-2(1)");

    private final String citation;

    Exemption(String citation) {
        this.citation = "PIPA " + citation;
    }

    /** Where it stands. */
    public String citation() {
        return citation;
    }
}
