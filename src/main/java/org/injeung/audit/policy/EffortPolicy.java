package org.injeung.audit.policy;

import java.util.List;

/**
 * The team and the days that an audit takes at least. Source: plan of 2025-12-06, staff and time of the surveillance of a holder
 * with an accident are doubled; the usual figures are set by the certification body.
 */
public final class EffortPolicy {
    /** The date from which the rule holds. */
    public static final String VERSION = "2025-12-06";
    /** Where it comes from. */
    public static final String LEGAL_BASIS = "Plan of 2025-12-06: staff and time are doubled after an accident";

    private EffortPolicy() {}

    /**
     * What an audit takes.
     *
     * @param auditors members of the team at least, the lead auditor included
     * @param days days on site at least
     * @param reasons why
     */
    public record Required(Effort effort, int auditors, int days, List<String> reasons) {}

    /**
     * Decides the effort.
     *
     * @param special whether the audit follows a breach
     * @param breachSinceLastAudit whether the holder of a certificate reported a breach since its last audit
     * @param auditors the usual team
     * @param days the usual days
     */
    public static Required require(boolean special, boolean breachSinceLastAudit, int auditors, int days) {
        if (special) {
            return new Required(
                    Effort.DOUBLED, 2 * auditors, 2 * days, List.of("A special audit after a breach takes twice"));
        }
        return breachSinceLastAudit
                ? new Required(
                        Effort.DOUBLED,
                        2 * auditors,
                        2 * days,
                        List.of("The holder had a breach since its last audit: twice the team and the days"))
                : new Required(Effort.STANDARD, auditors, days, List.of("No breach since the last audit"));
    }
}
