package org.injeung.audit.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.injeung.law.Periods;

/**
 * Who may audit an organization: every objection is listed, so that a plan is mended at once. Source: joint notice 2024-8/2024-30
 * Art. 24(3) excludes advisers and employees; the periods after the end of a tie and between two audits are rows of
 * {@code periods.csv} that the certification body sets.
 */
public final class AuditorPolicy {
    private AuditorPolicy() {}

    /** A qualification with its first and last day. */
    public record Qualification(AuditorGrade grade, LocalDate from, LocalDate until) {}

    /**
     * A tie to the organization.
     *
     * @param until last day, or null while it lasts
     */
    public record Tie(AuditorTie kind, LocalDate from, LocalDate until) {}

    /**
     * Somebody who is to audit.
     *
     * @param userId account
     * @param hasAccount whether it is in the group of auditors
     * @param qualification as in the pool
     * @param isEmployed whether the organization is the employer in the pool
     * @param ties to the organization
     * @param audits last days of audits of the organization in other cases
     * @param preparedCase whether he started or prepared this case
     */
    public record Candidate(
            String userId,
            boolean hasAccount,
            Optional<Qualification> qualification,
            boolean isEmployed,
            List<Tie> ties,
            List<LocalDate> audits,
            boolean preparedCase) {}

    /** An objection in words. */
    public record Objection(AuditorObjection objection, String words) {}

    /**
     * Everything that speaks against somebody in the team of an audit; nothing if nothing does.
     *
     * @param leads whether he is to lead the team
     * @param from first day on site
     * @param until last day on site
     */
    public static List<Objection> objections(
            Candidate candidate, boolean leads, LocalDate from, LocalDate until, Periods periods) {
        var all = new ArrayList<Objection>();
        var who = candidate.userId();
        if (!candidate.hasAccount()) {
            all.add(new Objection(AuditorObjection.NOT_AN_AUDITOR, "\"" + who + "\" is not the user id of an auditor"));
        }
        candidate
                .qualification()
                .ifPresentOrElse(
                        held -> qualified(who, held, leads, from, until, all),
                        () -> all.add(new Objection(
                                AuditorObjection.NOT_QUALIFIED, who + " is not in the pool of auditors")));
        if (candidate.isEmployed()) {
            all.add(new Objection(AuditorObjection.WORKS_FOR, who + " works for the organization"));
        }
        candidate.ties().forEach(tie -> tied(who, tie, from, until, periods, all));
        candidate.audits().stream()
                .map(ended -> lastDay("auditorRotation", ended, periods))
                .max(LocalDate::compareTo)
                .filter(last -> !last.isBefore(from))
                .ifPresent(last -> all.add(new Objection(
                        AuditorObjection.RECENTLY_AUDITED,
                        who + " audited the organization recently and may again after " + last)));
        if (candidate.preparedCase()) {
            all.add(new Objection(AuditorObjection.PREPARED_THE_CASE, who + " started or prepared this case"));
        }
        return List.copyOf(all);
    }

    private static void qualified(
            String who, Qualification held, boolean leads, LocalDate from, LocalDate until, List<Objection> all) {
        if (held.from().isAfter(from) || held.until().isBefore(until)) {
            all.add(new Objection(
                    AuditorObjection.NOT_QUALIFIED,
                    "%s is qualified from %s to %s, not on every day of the audit"
                            .formatted(who, held.from(), held.until())));
        }
        if (leads && held.grade().compareTo(AuditorGrade.AUDITOR) < 0) {
            all.add(new Objection(AuditorObjection.GRADE_TOO_LOW, who + " is an assistant auditor and leads no audit"));
        }
    }

    private static void tied(
            String who, Tie tie, LocalDate from, LocalDate until, Periods periods, List<Objection> all) {
        var lastDay = tie.until() == null ? LocalDate.MAX : lastDay("auditorIndependence", tie.until(), periods);
        if (tie.from().isAfter(until) || lastDay.isBefore(from)) {
            return;
        }
        var when = tie.until() == null ? "" : " until " + tie.until() + " and may not audit it until " + lastDay;
        all.add(
                switch (tie.kind()) {
                    case ADVISED -> new Objection(AuditorObjection.ADVISED, who + " advised the organization" + when);
                    case EMPLOYED ->
                        new Objection(AuditorObjection.WORKS_FOR, who + " worked for the organization" + when);
                });
    }

    /** The last day of a period that begins on the day after. */
    private static LocalDate lastDay(String period, LocalDate after, Periods periods) {
        return periods.count(
                        period, after.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant())
                .lastDay();
    }
}
