package org.injeung.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * That an organization must hold a certificate, by one rule.
 *
 * @param rule why
 * @param year the business year from which it follows
 * @param since first day on which the organization is obliged without a break
 */
public record Duty(ObligationRule rule, BusinessYear year, LocalDate since) {
    /** When the certificate is to be held in the year after. Source: joint notice 2024-8/2024-30 Art. 19(4). */
    private static final MonthDay LAST_DAY = MonthDay.of(8, 31);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일(E)", Locale.KOREAN);

    /** The last day by which the certificate is to be held; a holiday rolls to the next working day. */
    public LocalDate lastDay(Periods periods) {
        return periods.workingDayFrom(counted());
    }

    /** How that day is found, in English. */
    public String explanation(Periods periods) {
        var words = "31 August of the year after %d, ends %s".formatted(since.getYear(), ENGLISH.format(counted()));
        var last = lastDay(periods);
        return last.equals(counted()) ? words : words + ", rolls to " + ENGLISH.format(last);
    }

    /** How that day is found, in Korean. */
    public String explanationKorean(Periods periods) {
        var words = "의무대상이 된 해(%d년)의 다음 해 8월 31일, 만료일 %s".formatted(since.getYear(), KOREAN.format(counted()));
        var last = lastDay(periods);
        return last.equals(counted()) ? words : words + ", 휴일이므로 " + KOREAN.format(last);
    }

    /** Why, with the figures and where it stands, in both languages. */
    public String reason() {
        var figures = rule.figures(year);
        return (figures.isEmpty() ? rule.words() : rule.words() + ": " + figures)
                + (rule.certainty() == ObligationRule.Certainty.ANNOUNCED
                        ? " (announced; the decree that says whom is not published / 시행령 미공포)"
                        : "");
    }

    private LocalDate counted() {
        return LAST_DAY.atYear(since.getYear() + 1);
    }
}
