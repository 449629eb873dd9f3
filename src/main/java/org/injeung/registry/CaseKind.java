package org.injeung.registry;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** The kinds of cases; each is a process of the contract and a series of case numbers. */
public enum CaseKind implements Worded {
    /** Application for a certificate or its renewal. */
    ISSUANCE("ISS", "certification-issuance", "certification", "인증 신청"),
    /** Screening after a reported breach. */
    SCREENING("BRS", "breach-screening", "screening after a breach", "침해사고 사후 심사"),
    /** Revocation of one certificate. */
    REVOCATION("REV", "certificate-revocation", "revocation", "인증 취소"),
    /** Yearly surveillance of one certificate. */
    SURVEILLANCE("SUR", "annual-surveillance", "surveillance", "사후심사"),
    /** Examination whether an organization must hold a certificate, and the fine if it does not. */
    OBLIGATION("OBL", "certification-obligation", "obligation", "인증 의무"),
    /** New details of a holder, surrender, suspension or correction of one certificate. */
    CHANGE("CHG", "certificate-change", "change of a certificate", "인증서 변경"),
    /** Objection to the result of an application, a surveillance or a revocation. */
    OBJECTION("OBJ", "objection", "objection", "이의신청"),
    /** Exception of an organization from a bar. */
    BAR_EXCEPTION("BEX", "bar-exception", "exception from a bar", "재신청 유예 예외"),
    /** That an organization tells the persons concerned by a leak again. */
    RE_NOTIFICATION("RNO", "leak-re-notification", "re-notification", "유출 재통지"),
    /** Administrative penalty after a breach. */
    PENALTY("PEN", "penalty-assessment", "penalty", "과징금"),
    /** Correction of the number of affected persons of a breach. */
    BREACH_CORRECTION("BCO", "breach-correction", "correction of a breach", "침해사고 정정"),
    /** The authority withdraws its own unlawful or unjust disposition. */
    WITHDRAWAL("DWD", "disposition-withdrawal", "withdrawal of a disposition", "처분 직권취소");

    private final Words words;
    private final String series;
    private final String processKey;

    CaseKind(String series, String processKey, String en, String ko) {
        this.series = series;
        this.processKey = processKey;
        this.words = new Words(en, ko);
    }

    /** First part of the case number, for example {@code ISS}. */
    public String series() {
        return series;
    }

    /** Key of the process that works the case. */
    public String processKey() {
        return processKey;
    }

    @Override
    public Words words() {
        return words;
    }
}
