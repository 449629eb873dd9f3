package org.injeung.penalty.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.injeung.law.PenaltyFigure;
import org.injeung.law.PenaltyFigures;
import org.injeung.penalty.policy.InstalmentPolicy.Instalment;

/**
 * The surcharge on what is paid late. Source: PIPA (개인정보 보호법) Art. 64-2(9): 6 % a year of what is not paid, from the day after the
 * date of payment, for 60 months at most. That a payment counts for the penalty before the surcharge, that a year has 365 days, and
 * that less than a won is left out, is inferred.
 */
public final class SurchargePolicy {
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private SurchargePolicy() {}

    /**
     * What was paid.
     *
     * @param amount won
     * @param paidOn the day
     */
    public record Payment(long amount, LocalDate paidOn) {}

    /** What is owed at the end of a day. */
    public static Balance balance(
            List<Instalment> instalments, List<Payment> payments, LocalDate day, PenaltyFigures figures) {
        var paid = payments.stream()
                .filter(payment -> !payment.paidOn().isAfter(day))
                .sorted(Comparator.comparing(Payment::paidOn))
                .toList();
        var rest = new long[paid.size()];
        for (var i = 0; i < rest.length; i++) {
            rest[i] = paid.get(i).amount();
        }
        var open = 0L;
        var surcharge = BigDecimal.ZERO;
        for (var instalment : instalments.stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList()) {
            var unpaid = instalment.amount();
            for (var i = 0; i < rest.length; i++) {
                var part = Math.min(unpaid, rest[i]);
                rest[i] -= part;
                unpaid -= part;
                surcharge =
                        surcharge.add(late(part, instalment.dueOn(), paid.get(i).paidOn(), figures));
            }
            surcharge = surcharge.add(late(unpaid, instalment.dueOn(), day, figures));
            open += unpaid;
        }
        var owed = surcharge.divide(DAYS_OF_A_YEAR, 0, RoundingMode.DOWN).longValueExact();
        var more = Arrays.stream(rest).sum();
        return new Balance(open, Math.max(0, owed - more));
    }

    /** The first day after which something is owed that is not paid; empty if everything is paid. */
    public static Optional<LocalDate> nextDue(List<Instalment> instalments, List<Payment> payments) {
        var paid = payments.stream().mapToLong(Payment::amount).sum();
        for (var instalment : instalments.stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList()) {
            paid -= instalment.amount();
            if (paid < 0) {
                return Optional.of(instalment.dueOn());
            }
        }
        return Optional.empty();
    }

    /** Won times days, for 365 days: divided once at the end. */
    private static BigDecimal late(long amount, LocalDate dueOn, LocalDate until, PenaltyFigures figures) {
        var last = dueOn.plusMonths(figures.whole(PenaltyFigure.SURCHARGE_MONTHS, dueOn));
        var days = Math.max(0, ChronoUnit.DAYS.between(dueOn, until.isAfter(last) ? last : until));
        return figures.of(PenaltyFigure.SURCHARGE_RATE, dueOn)
                .multiply(BigDecimal.valueOf(amount))
                .multiply(BigDecimal.valueOf(days));
    }
}
