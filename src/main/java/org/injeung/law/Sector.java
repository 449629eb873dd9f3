package org.injeung.law;

/** What an organization mainly does; with its figures and activities the {@link ObligationRules} say what follows from it. */
public enum Sector {
    /** Telecommunications. */
    TELECOM(true),
    /** Online platforms and e-commerce. */
    ONLINE_PLATFORM(true),
    /** Data centres (집적정보통신시설). */
    DATA_CENTER(true),
    /** Banks, insurers, card companies. */
    FINANCE(false),
    /** Everybody else. */
    OTHER(false);

    private final boolean informationService;

    Sector(boolean informationService) {
        this.informationService = informationService;
    }

    /** Whether its whole business are information and communications services (Network Act Art. 2(1)2). */
    public boolean isInformationService() {
        return informationService;
    }
}
