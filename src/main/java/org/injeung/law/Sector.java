package org.injeung.law;

/** What an organization mainly does; with its figures and activities the {@link ObligationRules} say what follows from it. */
public enum Sector implements Worded {
    /** Telecommunications. */
    TELECOM(true, "telecommunications", "통신"),
    /** Online platforms and e-commerce. */
    ONLINE_PLATFORM(true, "online platform", "온라인 플랫폼"),
    /** Data centres (집적정보통신시설). */
    DATA_CENTER(true, "data centre", "집적정보통신시설"),
    /** Banks, insurers, card companies. */
    FINANCE(false, "finance", "금융"),
    /** Everybody else. */
    OTHER(false, "other", "기타");

    private final Words words;
    private final boolean informationService;

    Sector(boolean informationService, String en, String ko) {
        this.informationService = informationService;
        this.words = new Words(en, ko);
    }

    /** Whether its whole business are information and communications services (Network Act Art. 2(1)2). */
    public boolean isInformationService() {
        return informationService;
    }

    @Override
    public Words words() {
        return words;
    }
}
