package org.injeung.law;

/** What of its activities makes an organization one of those that the law names, whatever else it does. */
public enum Activity implements Worded {
    /**
     * Internet access over its own circuits in Seoul and all metropolitan cities (주요정보통신서비스 제공자). Network Act
     * Art. 47(2)1; Enforcement Decree Art. 49(1)1.
     */
    NETWORK_OPERATOR("network operator", "주요정보통신서비스 제공자"),
    /** Resale of mobile service (알뜰폰). Enforcement Decree of the Network Act Art. 49(1)2. */
    MOBILE_RESELLER("reseller of mobile service", "알뜰폰 사업자"),
    /** Data centres (집적정보통신시설). Network Act Art. 47(2)2. */
    DATA_CENTER("data centre", "집적정보통신시설 사업자"),
    /** A tertiary hospital (상급종합병원). Enforcement Decree of the Network Act Art. 49(2)1. */
    TERTIARY_HOSPITAL("tertiary hospital", "상급종합병원"),
    /** A university or another school of that size (학교). Enforcement Decree of the Network Act Art. 49(2)1. */
    UNIVERSITY("university", "대학"),
    /** A major public system (주요 공공시스템). Plan of 2025-12-06. */
    PUBLIC_SYSTEM("major public system", "주요 공공시스템");

    private final Words words;

    Activity(String en, String ko) {
        this.words = new Words(en, ko);
    }

    @Override
    public Words words() {
        return words;
    }
}
