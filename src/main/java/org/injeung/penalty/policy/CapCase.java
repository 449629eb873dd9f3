package org.injeung.penalty.policy;

/** Why a penalty may be as high as it may. Source: PIPA Art. 64-2(1) and (2). */
public enum CapCase {
    /** Art. 64-2(1): 3 % of the sales. */
    ORDINARY("PIPA Art. 64-2(1)", "개인정보 보호법 제64조의2제1항"),
    /** Art. 64-2(2)1: again within three years of a penalty, both with intent or gross negligence. */
    REPEATED("PIPA Art. 64-2(2)1", "개인정보 보호법 제64조의2제2항제1호"),
    /** Art. 64-2(2)2: intent or gross negligence and ten million victims. */
    MANY_VICTIMS("PIPA Art. 64-2(2)2", "개인정보 보호법 제64조의2제2항제2호"),
    /** Art. 64-2(2)3: a leak because a corrective order was not followed. */
    ORDER_NOT_FOLLOWED("PIPA Art. 64-2(2)3", "개인정보 보호법 제64조의2제2항제3호");

    private final String citation;
    private final String citationKorean;

    CapCase(String citation, String citationKorean) {
        this.citation = citation;
        this.citationKorean = citationKorean;
    }

    /** Where it stands. */
    public String citation() {
        return citation;
    }

    /** Where it stands, in Korean. */
    public String citationKorean() {
        return citationKorean;
    }
}
