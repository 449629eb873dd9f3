package org.injeung.law;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.Locale;

/** How a count is told in English and Korean, so that a person can check it with a calendar. */
final class CountInWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter DAY_KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일(E)", Locale.KOREAN);

    private final StringBuilder english = new StringBuilder();
    private final StringBuilder korean = new StringBuilder();

    /** The length from a day that is not counted. */
    static CountInWords fromNextDay(TemporalAmount length, LocalDate day) {
        return new CountInWords()
                .say(english(length) + " from " + DATE.format(day))
                .sayKorean("%s의 다음 날부터 %s".formatted(DATE_KOREAN.format(day), korean(length)));
    }

    /** The length from a day that is counted. */
    static CountInWords firstDayCounted(TemporalAmount length, LocalDate day) {
        return new CountInWords()
                .say(english(length) + " from " + DATE.format(day) + ", this day counted")
                .sayKorean("%s부터 %s(초일 산입)".formatted(DATE_KOREAN.format(day), korean(length)));
    }

    /** The length from a moment. */
    static CountInWords exact(TemporalAmount length, ZonedDateTime moment) {
        return new CountInWords()
                .say("%s from %s %s, through nights and holidays"
                        .formatted(english(length), DAY.format(moment), TIME.format(moment)))
                .sayKorean("%s %s부터 %s(야간·휴일 포함)"
                        .formatted(DAY_KOREAN.format(moment), TIME.format(moment), korean(length)));
    }

    /** A moment, or the end of the day before if it is midnight. */
    static CountInWords appointed(ZonedDateTime end) {
        if (end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            var day = end.toLocalDate().minusDays(1);
            return new CountInWords().say("appointed: " + DAY.format(day)).sayKorean("지정: " + DAY_KOREAN.format(day));
        }
        return new CountInWords()
                .say("appointed: %s %s".formatted(DAY.format(end), TIME.format(end)))
                .sayKorean("지정: %s %s".formatted(DAY_KOREAN.format(end), TIME.format(end)));
    }

    /** What came to the length. */
    CountInWords adjusted(Adjustment adjustment) {
        if (adjustment.extendedDays() > 0) {
            var reasons = String.join("; ", adjustment.reasons());
            say(", extended by %s (%s)".formatted(count(adjustment.extendedDays(), "day"), reasons));
            sayKorean(", %d일 연장(%s)".formatted(adjustment.extendedDays(), reasons));
        }
        if (adjustment.stoppedDays() > 0) {
            say(", %s not counted while the clock stood".formatted(count(adjustment.stoppedDays(), "day")));
            sayKorean(", 정지 기간 %d일 불산입".formatted(adjustment.stoppedDays()));
        }
        return this;
    }

    /** The day on which the count ends. */
    CountInWords ends(LocalDate day) {
        return say(", ends " + DAY.format(day)).sayKorean(", " + DAY_KOREAN.format(day) + " 만료");
    }

    /** The holiday on which the count ends. */
    CountInWords ends(Holiday holiday) {
        return say(", ends %s (%s)".formatted(DAY.format(holiday.date()), holiday.nameEnglish()))
                .sayKorean(", %s %s 만료".formatted(DAY_KOREAN.format(holiday.date()), holiday.nameKorean()));
    }

    /** The moment at which the count ends. */
    CountInWords ends(ZonedDateTime moment) {
        return say(", ends %s %s".formatted(DAY.format(moment), TIME.format(moment)))
                .sayKorean(", %s %s 만료".formatted(DAY_KOREAN.format(moment), TIME.format(moment)));
    }

    /** The working day to which the end rolls. */
    CountInWords rollsTo(LocalDate day) {
        return say(", rolls to " + DAY.format(day)).sayKorean(", " + DAY_KOREAN.format(day) + "로 순연");
    }

    /** The year whose holidays nobody knows yet. */
    CountInWords mayMove(int year) {
        return say("; the holidays of %d are not known yet, the end may move".formatted(year))
                .sayKorean("; %d년 공휴일 미반영, 만료일이 늦춰질 수 있음".formatted(year));
    }

    /** Since when the clock stands. */
    CountInWords standsSince(LocalDate day) {
        return say("; the clock stands since " + DAY.format(day))
                .sayKorean("; " + DAY_KOREAN.format(day) + "부터 기간 진행 정지");
    }

    String english() {
        return english.toString();
    }

    String korean() {
        return korean.toString();
    }

    private CountInWords say(String words) {
        english.append(words);
        return this;
    }

    private CountInWords sayKorean(String words) {
        korean.append(words);
        return this;
    }

    private static String english(TemporalAmount length) {
        if (length instanceof java.time.Period period) {
            var words =
                    part(period.getYears(), "year") + part(period.getMonths(), "month") + part(period.getDays(), "day");
            return words.isEmpty() ? "0 days" : words.strip();
        }
        var duration = (Duration) length;
        var words = part(duration.toHours(), "hour")
                + part(duration.toMinutesPart(), "minute")
                + part(duration.toSecondsPart(), "second");
        return words.isEmpty() ? "0 hours" : words.strip();
    }

    private static String korean(TemporalAmount length) {
        if (length instanceof java.time.Period period) {
            var words = partKorean(period.getYears(), "년")
                    + partKorean(period.getMonths(), "개월")
                    + partKorean(period.getDays(), "일");
            return words.isEmpty() ? "0일" : words.strip();
        }
        var duration = (Duration) length;
        var words = partKorean(duration.toHours(), "시간")
                + partKorean(duration.toMinutesPart(), "분")
                + partKorean(duration.toSecondsPart(), "초");
        return words.isEmpty() ? "0시간" : words.strip();
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : count(number, unit) + " ";
    }

    private static String partKorean(long number, String unit) {
        return number == 0 ? "" : number + unit + " ";
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
