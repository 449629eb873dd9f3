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
    public Words legalBasis() {
        return switch (this) {
            case ENDED_BY_REVOCATION -> Act.revocationCriteria();
            case ENDED_BY_OBJECTION -> Act.JOINT_NOTICE.at("36");
            case ENDED_BY_WITHDRAWAL -> Act.PUBLIC_ADMINISTRATION.at("18(1)");
            case RETRACTED -> Act.ownRule("a proposal that nobody decided binds nobody", "아무도 결정하지 않은 제안은 누구도 구속하지 않음");
            default -> Act.ownRule("a case ends with the certificate that it is about", "사건은 대상 인증서와 함께 종료됨");
        };
    }
}
