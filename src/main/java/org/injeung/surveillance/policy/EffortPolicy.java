package org.injeung.surveillance.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Periods;

/**
 * Whether team and days of a surveillance are doubled. Source: plan of 2025-12-06, staff and time of the surveillance of firms with an
 * accident are doubled.
 */
public final class EffortPolicy {
    private EffortPolicy() {}

    /**
     * Doubled for a holder that reported a breach since its last audit.
     *
     * @param lastVisit last day of its last audit on site; empty if none is known
     * @param breaches when its breaches were reported
     */
    public static Decision<Effort> decide(Optional<LocalDate> lastVisit, List<Instant> breaches) {
        var since = lastVisit
                .map(day -> day.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant())
                .orElse(Instant.EPOCH);
        var later = breaches.stream().filter(at -> !at.isBefore(since)).count();
        var last = lastVisit.map(LocalDate::toString).orElse("none known");
        return new Decision<>(
                "DecideSurveillanceEffort",
                later > 0 ? Effort.DOUBLED : Effort.ORDINARY,
                "Last audit on site: %s; breaches reported since: %d".formatted(last, later),
                "EffortPolicy",
                "2025-12-06",
                "Plan of 2025-12-06: staff and time of the surveillance are doubled after an accident",
                List.of(
                        later > 0
                                ? "A breach was reported since the last audit"
                                : "No breach was reported since the last audit"));
    }
}
