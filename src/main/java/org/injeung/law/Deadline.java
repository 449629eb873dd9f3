package org.injeung.law;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a counted period, with an explanation that a person can check.
 *
 * @param period the row that was counted
 * @param startsAt the event
 * @param adjustment what was added to the period since; while the clock stands, the end is the one at the stop
 * @param lastDay the last day of the period in Asia/Seoul
 * @param endsAt the first instant that is no longer in the period
 * @param explanation the count in words
 */
public record Deadline(
        Period period,
        Instant startsAt,
        DeadlineAdjustment adjustment,
        LocalDate lastDay,
        Instant endsAt,
        Words explanation) {}
