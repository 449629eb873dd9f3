package org.injeung.audit.policy;

/** Why somebody may not audit an organization. Source: joint notice 2024-8/2024-30 Art. 24; Enforcement Decree Arts. 47(4), 53. */
public enum AuditorObjection {
    /** No account in the group of auditors. */
    NOT_AN_AUDITOR,
    /** Not in the pool, or the qualification does not hold on every day of the audit. */
    NOT_QUALIFIED,
    /** An assistant auditor leads no team. */
    GRADE_TOO_LOW,
    /** Advised the organization, now or within the period of independence. */
    ADVISED,
    /** Works for it, or did within the period of independence. */
    WORKS_FOR,
    /** Audited it in another case within the period of rotation. */
    RECENTLY_AUDITED,
    /** Started or prepared the case. */
    PREPARED_THE_CASE
}
