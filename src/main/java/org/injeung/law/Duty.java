package org.injeung.law;

import java.time.LocalDate;
import java.time.MonthDay;

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

    /** The last day by which the certificate is to be held; a holiday rolls to the next working day. */
    public LocalDate lastDay(Periods periods) {
        return periods.workingDayFrom(counted());
    }

    /** How that day is found. */
    public Words explanation(Periods periods) {
        var words = new Words("31 August of the year after %d, ends %s", "의무대상이 된 해(%d년)의 다음 해 8월 31일, 만료일 %s")
                .with(since.getYear(), Words.day(counted()));
        var last = lastDay(periods);
        return last.equals(counted())
                ? words
                : new Words("%s, rolls to %s", "%s, 휴일이므로 %s").with(words, Words.day(last));
    }

    /** Why, with the figures and where it stands. */
    public Words reason() {
        var words = rule.figures(year)
                .map(figures -> rule.words().then(": ", figures))
                .orElse(rule.words());
        return rule.certainty() == ObligationRule.Certainty.ANNOUNCED
                ? words.then(
                        " ", new Words("(announced; the decree that says whom is not published)", "(시행 예정, 시행령 미공포)"))
                : words;
    }

    private LocalDate counted() {
        return LAST_DAY.atYear(since.getYear() + 1);
    }
}
