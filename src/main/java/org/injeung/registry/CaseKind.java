package org.injeung.registry;

/** The kinds of cases; each is a process of the contract and a series of case numbers. */
public enum CaseKind {
    /** Application for a certificate or its renewal. */
    ISSUANCE("ISS", "certification-issuance"),
    /** Screening after a reported breach. */
    SCREENING("BRS", "breach-screening"),
    /** Revocation of one certificate. */
    REVOCATION("REV", "certificate-revocation"),
    /** Yearly surveillance of one certificate. */
    SURVEILLANCE("SUR", "annual-surveillance"),
    /** Examination whether an organization must hold a certificate, and the fine if it does not. */
    OBLIGATION("OBL", "certification-obligation"),
    /** New details of a holder, surrender, suspension or correction of one certificate. */
    CHANGE("CHG", "certificate-change"),
    /** Objection to the result of an application, a surveillance or a revocation. */
    OBJECTION("OBJ", "objection"),
    /** Exception of an organization from a bar. */
    BAR_EXCEPTION("BEX", "bar-exception"),
    /** That an organization tells the persons concerned by a leak again. */
    RE_NOTIFICATION("RNO", "leak-re-notification"),
    /** Administrative penalty after a breach. */
    PENALTY("PEN", "penalty-assessment"),
    /** Correction of the number of affected persons of a breach. */
    BREACH_CORRECTION("BCO", "breach-correction"),
    /** The authority withdraws its own unlawful or unjust disposition. */
    WITHDRAWAL("DWD", "disposition-withdrawal");

    private final String series;
    private final String processKey;

    CaseKind(String series, String processKey) {
        this.series = series;
        this.processKey = processKey;
    }

    /** First part of the case number, for example {@code ISS}. */
    public String series() {
        return series;
    }

    /** Key of the process that works the case. */
    public String processKey() {
        return processKey;
    }
}
