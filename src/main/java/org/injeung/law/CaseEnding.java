package org.injeung.law;

/** How a case ends before anything is decided in it. */
public enum CaseEnding {
    /** What it was about was revoked. */
    ENDED_BY_REVOCATION,
    /** The holder gave the certificate back. */
    ENDED_BY_SURRENDER,
    /** The certificate expired. */
    ENDED_BY_EXPIRY,
    /** An objection took away what it rested on. */
    ENDED_BY_OBJECTION,
    /** The authority withdrew what it led to. */
    ENDED_BY_WITHDRAWAL,
    /** Whoever proposed it retracted it. */
    RETRACTED;

    /** The date from which it holds. */
    public String since() {
        return switch (this) {
            case ENDED_BY_OBJECTION -> "2024-07-24";
            case ENDED_BY_WITHDRAWAL -> "2021-03-23";
            default -> "2025-12-29";
        };
    }

    /** Where it comes from. */
    public String legalBasis() {
        return switch (this) {
            case ENDED_BY_REVOCATION -> "Revocation criteria of 2025-12-29";
            case ENDED_BY_OBJECTION -> "Joint notice 2024-8/2024-30 Art. 36";
            case ENDED_BY_WITHDRAWAL -> "General Act on Public Administration Art. 18(1)";
            case RETRACTED -> "Set by the certification body: a proposal that nobody decided binds nobody";
            default -> "Set by the certification body: a case ends with the certificate that it is about";
        };
    }
}
