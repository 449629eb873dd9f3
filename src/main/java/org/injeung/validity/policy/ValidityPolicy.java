package org.injeung.validity.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.injeung.law.CertificateEvent;
import org.injeung.law.CertificateYear;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/**
 * What happens next in the life of a certificate, and when. A surveillance in each year of the term but the last, two reminders of the
 * renewal, the expiry. Sources: Network Act Art. 47(5)(8), PIPA Art. 32-2(2)(4), joint notice 2024-8/2024-30 Arts. 27, 28, 32; in force
 * since 2013-02-18, the periods from the dates of their rows.
 */
public final class ValidityPolicy {
    private ValidityPolicy() {}

    /**
     * A certificate as far as its next event depends on it.
     *
     * @param from first day of the running term
     * @param until last day of the running term
     * @param surveyed when surveillances were opened, in this term or earlier ones
     * @param reminded reminders of the end of this term that were sent or not needed
     */
    public record Held(LocalDate from, LocalDate until, List<Instant> surveyed, Set<CertificateEvent> reminded) {}

    /**
     * The next event.
     *
     * @param event what happens
     * @param at when; an instant in the past if its time came while nobody looked
     * @param explanation how it was counted
     */
    public record Plan(CertificateEvent event, Instant at, Words explanation) {}

    /** The earliest event that has not happened; after the end of the term that is the expiry, whatever was missed. */
    public static Plan next(Held certificate, Instant now, Periods periods) {
        var end = startOf(certificate.until().plusDays(1));
        var expiry = new Plan(
                CertificateEvent.EXPIRY,
                end,
                new Words("The last day of validity is %s", "유효기간 만료일은 %s입니다").with(certificate.until()));
        if (!now.isBefore(end)) {
            return expiry;
        }
        var plans = new ArrayList<Plan>();
        surveillance(certificate, end, periods, plans);
        reminders(certificate, end, now, periods, plans);
        plans.add(expiry);
        return plans.stream().min(Comparator.comparing(Plan::at)).orElseThrow();
    }

    /** Of the years that were missed one is made up for, at once: the last surveillance answers for every year before it. */
    private static void surveillance(Held certificate, Instant end, Periods periods, List<Plan> plans) {
        var termStart = startOf(certificate.from());
        var last = certificate.surveyed().stream()
                .filter(moment -> !moment.isBefore(termStart))
                .max(Comparator.naturalOrder());
        var year = last.map(moment ->
                        CertificateYear.of(moment, certificate.from(), periods).next(periods))
                .orElseGet(() -> CertificateYear.first(certificate.from(), periods));
        if (year.endsAt().isBefore(end)) {
            plans.add(new Plan(
                    CertificateEvent.SURVEILLANCE,
                    year.opensAt(),
                    new Words(
                                    "Surveillance of the year from %s to %s, opens on %s: %s of the year (%s)",
                                    "%s부터 %s까지의 사후심사, %s 개시(해당 연도 시작부터 %s, %s)")
                            .with(
                                    year.firstDay(),
                                    year.lastDay(),
                                    year.openingDay(),
                                    year.opening().length(),
                                    year.opening().source())));
        }
    }

    /** If both were missed, only the last one is sent. */
    private static void reminders(Held certificate, Instant end, Instant now, Periods periods, List<Plan> plans) {
        if (certificate.reminded().contains(CertificateEvent.LAST_REMINDER)) {
            return;
        }
        var lastDay = day(periods.before("renewalApply", end)).minusDays(1);
        var last = periods.before("renewalLastReminder", end);
        if (!certificate.reminded().contains(CertificateEvent.RENEWAL_REMINDER) && now.isBefore(last)) {
            var window = periods.before("renewalWindow", end);
            plans.add(new Plan(
                    CertificateEvent.RENEWAL_REMINDER,
                    window,
                    new Words(
                                    "Applications for the renewal are taken from %s, in time until %s; the certificate is valid until %s",
                                    "갱신 신청은 %s부터 가능하며 %s까지 하여야 합니다. 유효기간 만료일은 %s입니다")
                            .with(day(window), lastDay, certificate.until())));
        }
        plans.add(new Plan(
                CertificateEvent.LAST_REMINDER,
                last,
                new Words(
                                "Reminder on %s: the last day of applying for the renewal in time is %s; the certificate is valid until %s",
                                "%s 재안내: 갱신 신청 기한은 %s이며 유효기간 만료일은 %s입니다")
                        .with(day(last), lastDay, certificate.until())));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Periods.SEOUL).toInstant();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Periods.SEOUL).toLocalDate();
    }
}
