package org.injeung.law;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of one duty after a breach. It runs from the discovery through nights, weekends and holidays.
 *
 * @param duty what must be done
 * @param required whether the law asks for it here
 * @param dueAt the last moment of doing it in time; null where the law of that day named no hours
 * @param doneAt when it was done, or null
 */
public record ReportingClock(ReportingDuty duty, boolean required, Instant dueAt, Instant doneAt) {
    /** How it stands at that moment. */
    public ClockState state(Instant now) {
        if (!required || dueAt == null) {
            return ClockState.NOT_REQUIRED;
        } else if (doneAt != null) {
            return doneAt.isAfter(dueAt) ? ClockState.LATE : ClockState.IN_TIME;
        }
        return now.isAfter(dueAt) ? ClockState.MISSING : ClockState.RUNNING;
    }

    /** By how long it was late, or is by now. */
    public Optional<Duration> lateBy(Instant now) {
        return switch (state(now)) {
            case LATE -> Optional.of(Duration.between(dueAt, doneAt));
            case MISSING -> Optional.of(Duration.between(dueAt, now));
            default -> Optional.empty();
        };
    }
}
