package org.injeung.law;

/** What the holder must do within hours of knowing of a breach, each with the name of its period and its source. */
public enum ReportingDuty implements Worded {
    /** Report of the incident to MSIT or KISA. */
    INCIDENT_REPORT(
            "incidentReport",
            new Words("Report of the incident", "침해사고 신고"),
            Act.all(Act.NETWORK_ACT.at("48-3(1)"), Act.NETWORK_ACT_DECREE.at("58-2(1)"))),
    /** Notice of the leak to the persons concerned. */
    LEAK_NOTICE(
            "leakNotice",
            new Words("Notice of the leak to the persons concerned", "정보주체에 대한 유출 통지"),
            Act.all(Act.PIPA.at("34(1)"), Act.PIPA_DECREE.at("39(1)"))),
    /** Report of the leak to PIPC or KISA. */
    LEAK_REPORT(
            "leakReport",
            new Words("Report of the leak", "유출 신고"),
            Act.all(Act.PIPA.at("34(4)"), Act.PIPA_DECREE.at("40")));

    private final String period;
    private final Words words;
    private final Words legalBasis;

    ReportingDuty(String period, Words words, Words legalBasis) {
        this.period = period;
        this.words = words;
        this.legalBasis = legalBasis;
    }

    /** The row of {@code periods.csv}. */
    public String period() {
        return period;
    }

    @Override
    public Words words() {
        return words;
    }

    /** The articles. */
    public Words legalBasis() {
        return legalBasis;
    }
}
