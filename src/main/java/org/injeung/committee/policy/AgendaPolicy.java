package org.injeung.committee.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;
import org.injeung.law.Words;

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
    public static Optional<Words> objection(
            LocalDate meetingOn, Instant now, UnaryOperator<Instant> delivery, Deadline call) {
        var today = Periods.day(now);
        if (meetingOn.isBefore(today)) {
            return Optional.of(new Words("is past", "지난 날입니다"));
        }
        if (meetingOn.isAfter(call.lastDay())) {
            return Optional.of(new Words("is too far ahead: the latest day is %s (%s)", "너무 먼 날입니다. 가장 늦은 날은 %s입니다(%s)")
                    .with(call.lastDay(), call.explanation()));
        }
        return isDelivered(meetingOn, now, delivery)
                ? Optional.empty()
                : Optional.of(new Words(
                                "the agenda must be delivered five days before: the earliest day is %s",
                                "안건은 5일 전까지 송부하여야 합니다. 가장 이른 날은 %s입니다")
                        .with(Stream.iterate(today, day -> day.plusDays(1))
                                .filter(day -> isDelivered(day, now, delivery))
                                .findFirst()
                                .orElseThrow()));
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
