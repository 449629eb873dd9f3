package org.injeung.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed a period after it had begun: days that were added, and days that do not count because the clock stood.
 *
 * @param extendedDays days by which it was extended
 * @param reasons why, a reason for each extension
 * @param stoppedDays days that do not count
 * @param stoppedOn the day on which the clock was stopped, or null while it runs
 */
public record DeadlineAdjustment(int extendedDays, List<Words> reasons, int stoppedDays, LocalDate stoppedOn) {
    /** A period as the law has it. */
    public static final DeadlineAdjustment NONE = new DeadlineAdjustment(0, List.of(), 0, null);

    /** Refuses what cannot be. */
    public DeadlineAdjustment {
        reasons = List.copyOf(reasons);
        if (extendedDays < 0 || stoppedDays < 0) {
            throw new IllegalArgumentException("a period is never shortened");
        }
    }

    /**
     * Extended by some days more.
     *
     * @throws IllegalArgumentException without a day or a reason
     */
    public DeadlineAdjustment extended(int days, Words reason) {
        if (days < 1 || reason.en().isBlank()) {
            throw new IllegalArgumentException("a period is extended by at least a day, with a reason");
        }
        return new DeadlineAdjustment(
                extendedDays + days,
                Stream.concat(reasons.stream(), Stream.of(reason.map(text -> text.strip()
                                .replaceAll("\\s+", " "))))
                        .toList(),
                stoppedDays,
                stoppedOn);
    }

    /** The clock stops; if it stands already, nothing changes. */
    public DeadlineAdjustment stopped(LocalDate day) {
        return stoppedOn == null ? new DeadlineAdjustment(extendedDays, reasons, stoppedDays, day) : this;
    }

    /**
     * The clock runs again: the days after the one on which it was stopped, to this day inclusive, do not count. If it runs
     * already, nothing changes.
     */
    public DeadlineAdjustment resumed(LocalDate day) {
        return stoppedSince()
                .map(since -> new DeadlineAdjustment(extendedDays, reasons, stoppedDays + days(since, day), null))
                .orElse(this);
    }

    /** The day on which the clock was stopped, if it stands. */
    public Optional<LocalDate> stoppedSince() {
        return Optional.ofNullable(stoppedOn);
    }

    /** All days that came to the period. */
    public int days() {
        return extendedDays + stoppedDays;
    }

    private static int days(LocalDate since, LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - since.toEpochDay());
    }
}
