package org.injeung.law;

/** What the holder must do within hours of knowing of a breach, each with the name of its period and its source. */
public enum ReportingDuty {
    /** Report of the incident to MSIT or KISA. */
    INCIDENT_REPORT("incidentReport", "Network Act Art. 48-3(1); its Enforcement Decree Art. 58-2(1)"),
    /** Notice of the leak to the persons concerned. */
    LEAK_NOTICE("leakNotice", "PIPA Art. 34(1); its Enforcement Decree Art. 39(1)"),
    /** Report of the leak to PIPC or KISA. */
    LEAK_REPORT("leakReport", "PIPA Art. 34(4); its Enforcement Decree Art. 40");

    private final String period;
    private final String legalBasis;

    ReportingDuty(String period, String legalBasis) {
        this.period = period;
        this.legalBasis = legalBasis;
    }

    /** The row of {@code periods.csv}. */
    public String period() {
        return period;
    }

    /** The articles. */
    public String legalBasis() {
        return legalBasis;
    }
}
