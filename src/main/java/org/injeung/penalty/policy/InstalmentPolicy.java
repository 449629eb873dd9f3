package org.injeung.penalty.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.injeung.law.PenaltyFigure;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Words;

/**
 * Payment in instalments. Source: General Act on Public Administration (행정기본법) Art. 29; PIPA Enforcement Decree (개인정보 보호법
 * 시행령) Art. 60-4(1) and (2).
 */
public final class InstalmentPolicy {
    private InstalmentPolicy() {}

    /**
     * What is to be paid until a day; without instalments there is one.
     *
     * @param number from 1
     * @param amount won
     * @param dueOn last day on which it is paid in time
     */
    public record Instalment(int number, long amount, LocalDate dueOn) {}

    /**
     * What is wrong with a plan; empty if nothing is.
     *
     * @param months between two instalments
     */
    public static Optional<Words> problem(int instalments, int months, LocalDate first, PenaltyFigures figures) {
        var most = figures.whole(PenaltyFigure.INSTALMENTS, first);
        var mostMonths = figures.whole(PenaltyFigure.INSTALMENT_MONTHS, first);
        var deferral = figures.whole(PenaltyFigure.DEFERRAL_MONTHS, first);
        if (instalments < 2 || instalments > most) {
            return Optional.of(new Words("must be 2 to %d instalments", "2회부터 %d회까지여야 합니다").with(most));
        } else if (months < 1 || months > mostMonths) {
            return Optional.of(
                    new Words("must be 1 to %d months between two instalments", "분할 납부 간격은 1개월부터 %d개월까지여야 합니다")
                            .with(mostMonths));
        } else if ((instalments - 1) * (long) months > deferral) {
            return Optional.of(new Words(
                            "may end at most %d months after the first date of payment, not %d",
                            "첫 납부일부터 %d개월 안에 끝나야 합니다(입력값: %d개월)")
                    .with(deferral, (instalments - 1) * months));
        }
        return Optional.empty();
    }

    /** Equal instalments; what cannot be divided is paid with the first. */
    public static List<Instalment> plan(long amount, int instalments, int months, LocalDate first) {
        var each = amount / instalments;
        return IntStream.range(0, instalments)
                .mapToObj(place -> new Instalment(
                        place + 1,
                        place == 0 ? amount - each * (instalments - 1) : each,
                        first.plusMonths((long) place * months)))
                .toList();
    }
}
