package org.injeung.law;

/**
 * What an audit takes at least where nothing happened; the certification body sets it, as no act does.
 *
 * @param auditors members of the team, the lead auditor included, at least 1
 * @param days days on site, at least 1
 */
public record UsualAudit(int auditors, int days) {
    /** Refuses an audit that nobody does. */
    public UsualAudit {
        if (auditors < 1 || days < 1) {
            throw new IllegalArgumentException("certification.audit.team and .days must be at least 1");
        }
    }
}
