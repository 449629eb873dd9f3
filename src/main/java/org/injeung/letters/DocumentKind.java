package org.injeung.letters;

import org.injeung.law.Worded;
import org.injeung.law.Words;

/** The documents that are written; their texts stand in {@code letters/documents.properties} and {@code documents_ko.properties}. */
public enum DocumentKind implements Worded {
    /** What an audit looked at, whom it met and what it found. */
    AUDIT_MINUTES(false, "minutes of the audit", "심사 회의록"),
    /** Who met on what, and what was resolved, without who voted how. */
    COMMITTEE_MINUTES(true, "minutes of the committee", "인증위원회 회의록"),
    /** Who came to a hearing before a revocation and what was said. */
    HEARING_MINUTES(false, "minutes of the hearing", "청문 회의록"),
    /** The written decision to revoke a certificate: facts, law, reasons, remedies. */
    REVOCATION_ORDER(false, "revocation order", "취소 처분서"),
    /** A certificate as it was issued, renewed or changed; its occasion is the certificate number. */
    CERTIFICATE(false, "certificate", "인증서"),
    /** The recommendation to tell the persons concerned by a leak again, of a round. */
    RE_NOTIFICATION_RECOMMENDATION(false, "recommendation to notify again", "재통지 개선권고서"),
    /** The order to tell the persons concerned by a leak again, of a round. */
    RE_NOTIFICATION_ORDER(false, "order to notify again", "재통지 시정조치 명령서"),
    /** How an intended penalty was computed, violation by violation. */
    PENALTY_WORKSHEET(false, "worksheet of the penalty", "과징금 산정서");

    private final Words words;
    private final boolean official;

    DocumentKind(boolean official, String en, String ko) {
        this.official = official;
        this.words = new Words(en, ko);
    }

    /** Whether the organization concerned does not read it, as it names people who decide. */
    public boolean isOfficial() {
        return official;
    }

    @Override
    public Words words() {
        return words;
    }
}
