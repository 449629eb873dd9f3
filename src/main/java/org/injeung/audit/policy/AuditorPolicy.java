package org.injeung.audit.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.injeung.law.Periods;
import org.injeung.law.Words;

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
    public record Objection(AuditorObjection objection, Words words) {}

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
            all.add(new Objection(
                    AuditorObjection.NOT_AN_AUDITOR,
                    new Words("\"%s\" is not the user id of an auditor", "\"%s\"은(는) 인증심사원의 사용자 ID가 아닙니다").with(who)));
        }
        candidate
                .qualification()
                .ifPresentOrElse(
                        held -> qualified(who, held, leads, from, until, all),
                        () -> all.add(new Objection(
                                AuditorObjection.NOT_QUALIFIED,
                                new Words("%s is not in the pool of auditors", "%s은(는) 인증심사원 명부에 없습니다").with(who))));
        if (candidate.isEmployed()) {
            all.add(new Objection(
                    AuditorObjection.WORKS_FOR,
                    new Words("%s works for the organization", "%s은(는) 해당 조직에서 일하고 있습니다").with(who)));
        }
        candidate.ties().forEach(tie -> tied(who, tie, from, until, periods, all));
        candidate.audits().stream()
                .map(ended -> lastDay("auditorRotation", ended, periods))
                .max(LocalDate::compareTo)
                .filter(last -> !last.isBefore(from))
                .ifPresent(last -> all.add(new Objection(
                        AuditorObjection.RECENTLY_AUDITED,
                        new Words(
                                        "%s audited the organization recently and may again after %s",
                                        "%s은(는) 최근 해당 조직을 심사하였으므로 %s 뒤에 다시 심사할 수 있습니다")
                                .with(who, last))));
        if (candidate.preparedCase()) {
            all.add(new Objection(
                    AuditorObjection.PREPARED_THE_CASE,
                    new Words("%s started or prepared this case", "%s은(는) 이 사건을 시작하거나 준비하였습니다").with(who)));
        }
        return List.copyOf(all);
    }

    private static void qualified(
            String who, Qualification held, boolean leads, LocalDate from, LocalDate until, List<Objection> all) {
        if (held.from().isAfter(from) || held.until().isBefore(until)) {
            all.add(new Objection(
                    AuditorObjection.NOT_QUALIFIED,
                    new Words(
                                    "%s is qualified from %s to %s, not on every day of the audit",
                                    "%s의 자격은 %s부터 %s까지로, 심사하는 모든 날에 미치지 않습니다")
                            .with(who, held.from(), held.until())));
        }
        if (leads && held.grade().compareTo(AuditorGrade.AUDITOR) < 0) {
            all.add(new Objection(
                    AuditorObjection.GRADE_TOO_LOW,
                    new Words("%s is an assistant auditor and leads no audit", "%s은(는) 심사원보이므로 심사팀장이 될 수 없습니다")
                            .with(who)));
        }
    }

    private static void tied(
            String who, Tie tie, LocalDate from, LocalDate until, Periods periods, List<Objection> all) {
        var lastDay = tie.until() == null ? LocalDate.MAX : lastDay("auditorIndependence", tie.until(), periods);
        if (tie.from().isAfter(until) || lastDay.isBefore(from)) {
            return;
        }
        var when = tie.until() == null
                ? Words.same("")
                : new Words(" until %s and may not audit it until %s", "(%s까지). %s까지 심사할 수 없습니다")
                        .with(tie.until(), lastDay);
        all.add(
                switch (tie.kind()) {
                    case ADVISED ->
                        new Objection(
                                AuditorObjection.ADVISED,
                                new Words("%s advised the organization%s", "%s은(는) 해당 조직을 자문하였습니다%s").with(who, when));
                    case EMPLOYED ->
                        new Objection(
                                AuditorObjection.WORKS_FOR,
                                new Words("%s worked for the organization%s", "%s은(는) 해당 조직에서 일하였습니다%s")
                                        .with(who, when));
                });
    }

    /** The last day of a period that begins on the day after. */
    private static LocalDate lastDay(String period, LocalDate after, Periods periods) {
        return periods.count(
                        period, after.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant())
                .lastDay();
    }
}
