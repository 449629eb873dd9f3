package org.injeung.audit.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/**
 * Until when a finding is to be corrected. Source: joint notice 2024-8/2024-30 Art. 25(4): 40 days and up to 60 more on request,
 * 100 in all, from the day after the audit ended. While the finding lies with the certification body the period stands still, in
 * whole days; it never goes beyond the 100.
 */
public final class CorrectionPolicy {
    private CorrectionPolicy() {}

    /**
     * A time in which a finding lay with the certification body.
     *
     * @param grantedDays days by which it extended the period when it gave the finding back
     * @param reason why it gave the finding back
     */
    public record Turn(Instant answeredAt, Instant returnedAt, int grantedDays, Words reason) {}

    /**
     * The period of a finding.
     *
     * @param deadline its end
     * @param extendableDays by how many days it may still be extended
     */
    public record CorrectionPeriod(Deadline deadline, int extendableDays) {}

    /** The period of a finding of an audit that ended at that moment. */
    public static CorrectionPeriod period(Periods periods, Instant auditEndedAt, List<Turn> turns) {
        var regular = periods.count("correction", auditEndedAt);
        var total = periods.count("correctionTotal", auditEndedAt);
        var moved = regular;
        for (var turn : turns) {
            moved = periods.resume(periods.stop(moved, turn.answeredAt()), turn.returnedAt());
            if (turn.grantedDays() > 0) {
                moved = periods.extend(moved, turn.grantedDays(), turn.reason());
            }
        }
        var left = Math.min(
                length(periods.count("reAction", auditEndedAt))
                        - moved.adjustment().extendedDays(),
                length(total) - length(regular) - moved.adjustment().days());
        return new CorrectionPeriod(moved.endsAt().isAfter(total.endsAt()) ? total : moved, Math.max(0, left));
    }

    private static LocalDate day(Instant moment) {
        return Periods.day(moment);
    }

    /** Days of a period of days; one of hours, as in a demonstration, has none to give. */
    private static int length(Deadline deadline) {
        var from = day(deadline.startsAt());
        return deadline.period().length() instanceof Period length
                ? Math.toIntExact(ChronoUnit.DAYS.between(from, from.plus(length)))
                : 0;
    }
}
