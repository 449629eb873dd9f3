package org.injeung.letters;

/** The documents that are written; their texts stand in {@code letters/documents.properties} and {@code documents_ko.properties}. */
public enum DocumentKind {
    /** What an audit looked at, whom it met and what it found. */
    AUDIT_MINUTES(false),
    /** Who met on what, and what was resolved, without who voted how. */
    COMMITTEE_MINUTES(true),
    /** Who came to a hearing before a revocation and what was said. */
    HEARING_MINUTES(false),
    /** The written decision to revoke a certificate: facts, law, reasons, remedies. */
    REVOCATION_ORDER(false),
    /** A certificate as it was issued, renewed or changed; its occasion is the certificate number. */
    CERTIFICATE(false),
    /** The recommendation to tell the persons concerned by a leak again, of a round. */
    RE_NOTIFICATION_RECOMMENDATION(false),
    /** The order to tell the persons concerned by a leak again, of a round. */
    RE_NOTIFICATION_ORDER(false),
    /** How an intended penalty was computed, violation by violation. */
    PENALTY_WORKSHEET(false);

    private final boolean official;

    DocumentKind(boolean official) {
        this.official = official;
    }

    /** Whether the organization concerned does not read it, as it names people who decide. */
    public boolean isOfficial() {
        return official;
    }
}
