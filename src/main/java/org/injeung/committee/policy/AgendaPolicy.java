package org.injeung.committee.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;

/** On which day a meeting may be called. Source: joint notice Art. 29 as reported: the agenda is delivered five days before. */
public final class AgendaPolicy {
    private AgendaPolicy() {}

    /**
     * What stands against a meeting on a day.
     *
     * @param meetingOn the day
     * @param now when the agenda is delivered
     * @param delivery tells of an opening until when its agenda must be delivered
     * @param call for which days a meeting is called, counted from now
     */
    public static Optional<String> objection(
            LocalDate meetingOn, Instant now, UnaryOperator<Instant> delivery, Deadline call) {
        var today = Periods.day(now);
        if (meetingOn.isBefore(today)) {
            return Optional.of("is past");
        }
        if (meetingOn.isAfter(call.lastDay())) {
            return Optional.of("is too far ahead: the latest day is %s (%s)"
                    .formatted(call.lastDay(), call.explanation().en()));
        }
        return isDelivered(meetingOn, now, delivery)
                ? Optional.empty()
                : Optional.of("the agenda must be delivered five days before: the earliest day is "
                        + Stream.iterate(today, day -> day.plusDays(1))
                                .filter(day -> isDelivered(day, now, delivery))
                                .findFirst()
                                .orElseThrow());
    }

    /** When the meeting on that day opens: with the day, and not before now. */
    public static Instant opening(LocalDate meetingOn, Instant now) {
        var day = meetingOn.atStartOfDay(Periods.SEOUL).toInstant();
        return day.isBefore(now) ? now : day;
    }

    private static boolean isDelivered(LocalDate meetingOn, Instant now, UnaryOperator<Instant> delivery) {
        return !now.isAfter(delivery.apply(opening(meetingOn, now)));
    }
}
