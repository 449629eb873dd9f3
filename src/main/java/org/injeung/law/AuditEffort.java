package org.injeung.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The team and the days that an audit takes at least. Source: plan of 2025-12-06, staff and time of the surveillance of a holder with an
 * accident are doubled; the usual figures are set by the certification body.
 */
public final class AuditEffort {
    /** The date from which the rule holds. */
    public static final String VERSION = "2025-12-06";
    /** Where it comes from. */
    public static final Words LEGAL_BASIS =
            Act.plan("staff and time of the surveillance are doubled after an accident", "사고기업 사후심사 인력·기간 2배 확대");

    private AuditEffort() {}

    /** How much an audit takes. */
    public enum Effort {
        /** The usual team and days. */
        ORDINARY,
        /** Twice the team and the days. */
        DOUBLED
    }

    /**
     * What an audit takes.
     *
     * @param auditors members of the team at least, the lead auditor included
     * @param days days on site at least
     * @param reasons why
     */
    public record Required(Effort effort, int auditors, int days, List<Words> reasons) {}

    /**
     * Doubled for a holder that reported a breach since its last audit.
     *
     * @param lastVisit last day (Asia/Seoul) of its last audit on site; empty if none is known
     * @param breaches when its breaches were reported
     */
    public static Decision<Effort> decide(Optional<LocalDate> lastVisit, List<Instant> breaches) {
        var since = lastVisit
                .map(day -> day.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant())
                .orElse(Instant.MIN);
        var later = breaches.stream().filter(at -> !at.isBefore(since)).count();
        var last = lastVisit.map(Words::same).orElse(new Words("none known", "없음"));
        return new Decision<>(
                "DecideSurveillanceEffort",
                later > 0 ? Effort.DOUBLED : Effort.ORDINARY,
                new Words("Last audit on site: %s; breaches reported since: %d", "최근 현장심사: %s, 그 뒤 신고된 사고: %d건")
                        .with(last, later),
                "AuditEffort",
                VERSION,
                LEGAL_BASIS,
                List.of(
                        later > 0
                                ? new Words("A breach was reported since the last audit", "최근 심사 이후 사고가 신고되었습니다")
                                : new Words("No breach was reported since the last audit", "최근 심사 이후 신고된 사고가 없습니다")));
    }

    /**
     * What an audit takes at least.
     *
     * @param special whether the audit follows a breach
     * @param afterBreach whether the holder of a certificate reported a breach since its last audit
     * @param auditors the usual team
     * @param days the usual days
     */
    public static Required require(boolean special, boolean afterBreach, int auditors, int days) {
        if (special) {
            return doubled(
                    auditors,
                    days,
                    new Words("A special audit after a breach takes twice", "사고에 따른 특별심사이므로 인력과 기간을 2배로 합니다"));
        }
        return afterBreach
                ? doubled(
                        auditors,
                        days,
                        new Words(
                                "The holder had a breach since its last audit: twice the team and the days",
                                "최근 심사 이후 사고가 있었으므로 인력과 기간을 2배로 합니다"))
                : new Required(
                        Effort.ORDINARY,
                        auditors,
                        days,
                        List.of(new Words("No breach since the last audit", "최근 심사 이후 사고가 없습니다")));
    }

    private static Required doubled(int auditors, int days, Words reason) {
        return new Required(Effort.DOUBLED, 2 * auditors, 2 * days, List.of(reason));
    }
}
