package org.injeung.penalty.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.injeung.law.Words;

/**
 * The sales of which a penalty is a part. Source: PIPA (개인정보 보호법) Art. 64-2(3) and (4); its Enforcement Decree Art. 60-2(1) to (3).
 * That an amount is converted to a year by days, and that a violation of several years belongs to its last one, is inferred.
 */
public final class BasePolicy {
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private BasePolicy() {}

    /** How long the business existed on the first day of the business year of the violation: Decree Art. 60-2(1) items 1 to 4. */
    enum Age {
        THREE_YEARS,
        ONE_YEAR,
        LESS,
        BEGAN_THAT_YEAR
    }

    /** The years whose sales are needed and missing, and which cannot be after the violation; empty if none is. */
    public static List<Integer> missing(SalesFigures figures, LocalDate lastDay) {
        return needed(figures, lastDay)
                .filter(year -> !figures.sales().containsKey(year))
                .boxed()
                .toList();
    }

    /**
     * What is wrong with the exclusion of unrelated sales; empty if nothing is.
     *
     * @param total the total sales in won
     */
    public static Optional<Words> excluding(long unrelated, SalesBasis basis, long total) {
        if (unrelated == 0) {
            return Optional.empty();
        }
        if (basis != SalesBasis.ACCEPTED) {
            return Optional.of(new Words(
                    "must be 0: only of sales data that is accepted are unrelated sales excluded (PIPA Art. 64-2(4))",
                    "0이어야 합니다. 인정된 매출액 자료에서만 관련 없는 매출액을 제외합니다(「개인정보 보호법」 제64조의2제4항)"));
        }
        return unrelated <= total
                ? Optional.empty()
                : Optional.of(
                        new Words("may be at most the total sales, %,d won", "전체 매출액 %,d원을 넘을 수 없습니다").with(total));
    }

    /**
     * The base of a violation that ended on a day.
     *
     * @throws IllegalArgumentException if figures are {@link #missing}
     */
    public static RelevantSales of(SalesFigures figures, LocalDate lastDay, long unrelated) {
        var missing = missing(figures, lastDay);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("sales of " + missing + " are missing");
        }
        var year = lastDay.getYear();
        return switch (age(figures, year)) {
            case THREE_YEARS ->
                larger(
                        figures,
                        year,
                        average(figures, year),
                        new Words("the yearly average of %d to %d", "%d~%d년 연평균").with(year - 3, year - 1),
                        unrelated);
            case ONE_YEAR ->
                larger(
                        figures,
                        year,
                        perYear(sum(figures, year - 1), start(figures), LocalDate.of(year - 1, 12, 31)),
                        new Words("the yearly average since %s", "%s 이후 연평균 환산액").with(start(figures)),
                        unrelated);
            case LESS -> {
                var total = perYear(sum(figures, year - 1), start(figures), LocalDate.of(year - 1, 12, 31));
                yield new RelevantSales(
                        total,
                        unrelated,
                        new Words(
                                        "sales from %s to the end of %d for a year: %,d won",
                                        "%s부터 %d년 말까지의 매출액을 연매출액으로 환산: %,d원")
                                .with(start(figures), year - 1, total));
            }
            case BEGAN_THAT_YEAR -> {
                var total = perYear(figures.sales().get(year), start(figures), lastDay);
                yield new RelevantSales(
                        total,
                        unrelated,
                        new Words("sales from %s to %s for a year: %,d won", "%s부터 %s까지의 매출액을 연매출액으로 환산: %,d원")
                                .with(start(figures), lastDay, total));
            }
        };
    }

    private static RelevantSales larger(SalesFigures figures, int year, long average, Words words, long unrelated) {
        var before = figures.sales().get(year - 1);
        var total = Math.max(before, average);
        return new RelevantSales(
                total,
                unrelated,
                new Words(
                                "sales of %d %,d won, %s %,d won: the larger is %,d won",
                                "%d년 매출액 %,d원, %s %,d원 중 큰 금액: %,d원")
                        .with(year - 1, before, words, average, total));
    }

    private static IntStream needed(SalesFigures figures, LocalDate lastDay) {
        var year = lastDay.getYear();
        return switch (age(figures, year)) {
            case THREE_YEARS -> IntStream.rangeClosed(year - 3, year - 1);
            case ONE_YEAR, LESS -> IntStream.rangeClosed(start(figures).getYear(), year - 1);
            case BEGAN_THAT_YEAR -> IntStream.of(year);
        };
    }

    static Age age(SalesFigures figures, int year) {
        var first = LocalDate.of(year, 1, 1);
        if (figures.startedOn().isEmpty() || !start(figures).isAfter(first.minusYears(3))) {
            return Age.THREE_YEARS;
        } else if (!start(figures).isAfter(first.minusYears(1))) {
            return Age.ONE_YEAR;
        }
        return start(figures).isBefore(first) ? Age.LESS : Age.BEGAN_THAT_YEAR;
    }

    private static LocalDate start(SalesFigures figures) {
        return figures.startedOn().orElseThrow();
    }

    private static long average(SalesFigures figures, int year) {
        return IntStream.rangeClosed(year - 3, year - 1)
                        .mapToLong(figures.sales()::get)
                        .sum()
                / 3;
    }

    private static long sum(SalesFigures figures, int until) {
        return IntStream.rangeClosed(start(figures).getYear(), until)
                .mapToLong(figures.sales()::get)
                .sum();
    }

    /** The amount of a time, both days included, for 365 days; less than a won is left out. */
    private static long perYear(long amount, LocalDate from, LocalDate until) {
        var days = ChronoUnit.DAYS.between(from, until) + 1;
        return BigDecimal.valueOf(amount)
                .multiply(DAYS_OF_A_YEAR)
                .divide(BigDecimal.valueOf(Math.max(1, days)), 0, RoundingMode.DOWN)
                .longValueExact();
    }
}
