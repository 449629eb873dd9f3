package org.injeung.penalty.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Unreadable;
import org.injeung.law.Words;

/**
 * The amount for one violation. Source: PIPA (개인정보 보호법) Art. 64-2(1) to (6). Annex 1-5 of the Enforcement Decree was not read:
 * that all percentages are of the basic amount and added, and that less than a won is left out, is inferred.
 */
public final class WorksheetPolicy {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private WorksheetPolicy() {}

    /**
     * The rate of a text such as {@code 2.1}, as part of the base.
     *
     * @throws Unreadable if it is no percentage above 0 or more than the cap allows
     */
    public static BigDecimal rate(String percent, Cap cap) {
        if (!percent.matches("[0-9]{1,2}(\\.[0-9]{1,4})?")) {
            throw new Unreadable(new Words(
                            "must be a percentage such as 2.1, with at most %s decimals",
                            "2.1과 같은 백분율이어야 하며 소수점 아래는 최대 %s자리입니다")
                    .with(DECIMALS));
        }
        var rate = new BigDecimal(percent).movePointLeft(2);
        if (rate.signum() == 0 || rate.compareTo(cap.rate()) > 0) {
            throw new Unreadable(new Words("must be above 0 and at most %s (%s)", "0보다 크고 %s 이하여야 합니다(%s)")
                    .with(percent(cap.rate()), cap.ground().citation()));
        }
        return rate;
    }

    /** What is wrong with a flat basic amount; empty if nothing is. */
    public static Optional<Words> flatProblem(long amount, Cap cap) {
        return amount <= cap.flat()
                ? Optional.empty()
                : Optional.of(new Words("may be at most %,d won (%s)", "최대 %,d원입니다(%s)")
                        .with(cap.flat(), cap.ground().citation()));
    }

    /** The amount for a violation with a base of sales. */
    public static Worksheet ofSales(RelevantSales base, BigDecimal rate, Cap cap, List<Adjustment> adjustments) {
        var basic = rate.multiply(BigDecimal.valueOf(base.won()))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return compute(basic, cap.of(base), adjustments);
    }

    /** The amount for a violation without sales. */
    public static Worksheet flat(long basic, Cap cap, List<Adjustment> adjustments) {
        return compute(basic, cap.flat(), adjustments);
    }

    private static Worksheet compute(long basic, long cap, List<Adjustment> adjustments) {
        var lines = adjustments.stream()
                .map(adjustment -> new Worksheet.Line(adjustment, share(basic, adjustment.percent())))
                .toList();
        var sum = basic + lines.stream().mapToLong(Worksheet.Line::won).sum();
        return new Worksheet(basic, lines, sum, cap, Math.min(cap, Math.max(0, sum)));
    }

    /** Less than a won is left out, for the organization. */
    private static long share(long basic, int percent) {
        return BigDecimal.valueOf(basic)
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** A part in words, for example {@code 2.1 %}. */
    public static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
