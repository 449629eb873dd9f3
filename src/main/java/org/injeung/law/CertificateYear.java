package org.injeung.law;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A year of the term of a certificate, counted from the first day of the term. In each but the last one there is a surveillance; in
 * the last one there is the audit of the renewal. Source: Network Act Art. 47(8), PIPA Art. 32-2(4), joint notice Arts. 27, 28.
 *
 * @param startsAt its first instant
 * @param opensAt when its surveillance opens
 * @param endsAt the first instant that is no longer in it; the surveillance is due before
 * @param opening how the opening was counted
 */
public record CertificateYear(Instant startsAt, Instant opensAt, Instant endsAt, Period opening) {
    /** The first year of a term that begins on that day. */
    public static CertificateYear first(LocalDate termFrom, Periods periods) {
        return from(termFrom.atStartOfDay(Periods.SEOUL).toInstant(), periods);
    }

    /** The year of a term in which a moment lies; the first one for a moment before the term. */
    public static CertificateYear of(Instant moment, LocalDate termFrom, Periods periods) {
        var year = first(termFrom, periods);
        while (!moment.isBefore(year.endsAt())) {
            year = year.next(periods);
        }
        return year;
    }

    /** The year after this one. */
    public CertificateYear next(Periods periods) {
        return from(endsAt, periods);
    }

    /** First day, in Asia/Seoul. */
    public LocalDate firstDay() {
        return startsAt.atZone(Periods.SEOUL).toLocalDate();
    }

    /** The day on which the surveillance opens, in Asia/Seoul. */
    public LocalDate openingDay() {
        return opensAt.atZone(Periods.SEOUL).toLocalDate();
    }

    /** Last day, in Asia/Seoul. */
    public LocalDate lastDay() {
        return endsAt.minusNanos(1).atZone(Periods.SEOUL).toLocalDate();
    }

    private static CertificateYear from(Instant start, Periods periods) {
        var opening = periods.count("surveillanceOpening", start);
        return new CertificateYear(
                start, opening.endsAt(), periods.count("surveillance", start).endsAt(), opening.period());
    }
}
