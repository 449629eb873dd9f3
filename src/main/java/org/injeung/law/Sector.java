package org.injeung.law;

/** What an organization does, as far as the duty to be certified depends on it. */
public enum Sector {
    /** Telecommunications. Obliged: Network Act Art. 47(2)1, widened to all telecoms by the plan of 2025-12-06. */
    TELECOM(true),
    /** Online platforms and e-commerce. Obliged by the plan of 2025-12-06. */
    ONLINE_PLATFORM(true),
    /** Data centres (집적정보통신시설). Obliged: Network Act Art. 47(2)2. */
    DATA_CENTER(true),
    /** Banks, insurers, card companies; excluded from the sales and user thresholds by Enforcement Decree Art. 49(2). */
    FINANCE(false),
    /** Everybody else; obliged only by thresholds that the obligation process decides. */
    OTHER(false);

    private final boolean obliged;

    Sector(boolean obliged) {
        this.obliged = obliged;
    }

    /** Whether the sector alone makes the certification compulsory. */
    public boolean isObliged() {
        return obliged;
    }
}
