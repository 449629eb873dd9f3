package org.injeung.law;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a count is told in English and Korean, so that a person can check it with a calendar. */
final class CountInWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Words words;

    private CountInWords(Words words) {
        this.words = words;
    }

    /** The length from a day that is not counted. */
    static CountInWords fromNextDay(TemporalAmount length, LocalDate day) {
        return new CountInWords(new Words("%1$s from %2$s", "%2$s의 다음 날부터 %1$s").with(inWords(length), date(day)));
    }

    /** The length from a day that is counted. */
    static CountInWords firstDayCounted(TemporalAmount length, LocalDate day) {
        return new CountInWords(
                new Words("%1$s from %2$s, this day counted", "%2$s부터 %1$s(초일 산입)").with(inWords(length), date(day)));
    }

    /** The length from a moment. */
    static CountInWords exact(TemporalAmount length, ZonedDateTime moment) {
        return new CountInWords(new Words("%1$s from %2$s, through nights and holidays", "%2$s부터 %1$s(야간·휴일 포함)")
                .with(inWords(length), moment(moment)));
    }

    /** A moment, or the end of the day before if it is midnight. */
    static CountInWords appointed(ZonedDateTime end) {
        return new CountInWords(new Words("appointed: %s", "지정: %s")
                .with(
                        end.toLocalTime().equals(LocalTime.MIDNIGHT)
                                ? Words.day(end.toLocalDate().minusDays(1))
                                : moment(end)));
    }

    /** What came to the length. */
    CountInWords adjusted(DeadlineAdjustment adjustment) {
        if (adjustment.extendedDays() > 0) {
            say(
                    new Words(", extended by %s (%s)", ", %s 연장(%s)"),
                    days(adjustment.extendedDays()),
                    Words.join("; ", adjustment.reasons()));
        }
        if (adjustment.stoppedDays() > 0) {
            say(new Words(", %s not counted while the clock stood", ", 정지 기간 %s 불산입"), days(adjustment.stoppedDays()));
        }
        return this;
    }

    /** The day on which the count ends. */
    CountInWords ends(LocalDate day) {
        return say(new Words(", ends %s", ", %s 만료"), Words.day(day));
    }

    /** The holiday on which the count ends. */
    CountInWords ends(Holiday holiday) {
        return say(new Words(", ends %s (%s)", ", %s %s 만료"), Words.day(holiday.date()), holiday.name());
    }

    /** The moment at which the count ends. */
    CountInWords ends(ZonedDateTime moment) {
        return say(new Words(", ends %s", ", %s 만료"), moment(moment));
    }

    /** The working day to which the end rolls. */
    CountInWords rollsTo(LocalDate day) {
        return say(new Words(", rolls to %s", ", %s로 순연"), Words.day(day));
    }

    /** The year whose holidays nobody knows yet. */
    CountInWords mayMove(int year) {
        return say(
                new Words("; the holidays of %d are not known yet, the end may move", "; %d년 공휴일 미반영, 만료일이 늦춰질 수 있음"),
                year);
    }

    /** Since when the clock stands. */
    CountInWords standsSince(LocalDate day) {
        return say(new Words("; the clock stands since %s", "; %s부터 기간 진행 정지"), Words.day(day));
    }

    Words words() {
        return words;
    }

    private CountInWords say(Words more, Object... arguments) {
        words = words.then("", more.with(arguments));
        return this;
    }

    private static Words date(TemporalAccessor day) {
        return Words.formatted(new Words("d MMMM uuuu", "uuuu년 M월 d일"), day);
    }

    private static Words moment(ZonedDateTime moment) {
        return Words.day(moment).then(" ", Words.same(TIME.format(moment)));
    }

    private static Words inWords(TemporalAmount length) {
        var parts = new ArrayList<Words>();
        if (length instanceof java.time.Period period) {
            say(parts, period.getYears(), new Words("%d year", "%d년"));
            say(parts, period.getMonths(), new Words("%d month", "%d개월"));
            say(parts, period.getDays(), new Words("%d day", "%d일"));
        } else {
            var duration = (Duration) length;
            say(parts, duration.toHours(), new Words("%d hour", "%d시간"));
            say(parts, duration.toMinutesPart(), new Words("%d minute", "%d분"));
            say(parts, duration.toSecondsPart(), new Words("%d second", "%d초"));
        }
        var none = length instanceof Duration ? new Words("0 hours", "0시간") : new Words("0 days", "0일");
        return parts.isEmpty() ? none : Words.join(" ", parts);
    }

    private static Words days(long days) {
        return inWords(java.time.Period.ofDays((int) days));
    }

    private static void say(List<Words> parts, long number, Words unit) {
        if (number != 0) {
            var counted = unit.with(number);
            parts.add(number == 1 ? counted : new Words(counted.en() + "s", counted.ko()));
        }
    }
}
