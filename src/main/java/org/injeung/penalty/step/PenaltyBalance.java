package org.injeung.penalty.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.PenaltyFigures;
import org.injeung.law.Words;
import org.injeung.penalty.policy.Balance;
import org.injeung.penalty.policy.InstalmentPolicy.Instalment;
import org.injeung.penalty.policy.SurchargePolicy;
import org.injeung.penalty.policy.SurchargePolicy.Payment;
import org.injeung.registry.Penalty;

/** What is owed of a penalty. */
@Dependent
class PenaltyBalance {
    private final PenaltyFigures figures;
    private final Clock clock;

    @Inject
    PenaltyBalance(PenaltyFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** At the end of a day. */
    Balance balance(Penalty penalty, LocalDate day) {
        return SurchargePolicy.balance(instalments(penalty), payments(penalty), day, figures);
    }

    /** Until when the next part is paid; empty if all of the penalty is. */
    Optional<LocalDate> nextDue(Penalty penalty) {
        return SurchargePolicy.nextDue(instalments(penalty), payments(penalty));
    }

    private static List<Instalment> instalments(Penalty penalty) {
        return penalty.instalments().stream()
                .map(part -> new Instalment(part.number(), part.amount(), part.dueOn()))
                .toList();
    }

    private static List<Payment> payments(Penalty penalty) {
        return penalty.payments().stream()
                .map(payment -> new Payment(payment.amount(), payment.paidOn()))
                .toList();
    }

    /** The parts with the days by which they are paid, a line each. */
    static List<Words> plan(Penalty penalty) {
        return penalty.instalments().stream()
                .map(part -> new Words("%d. %s by %s", "%d. %s, 납부기한 %s")
                        .with(part.number(), AmountsInWords.won(part.amount()), part.dueOn()))
                .toList();
    }

    /** For forms. */
    String inWords(Penalty penalty) {
        var balance = balance(penalty, today());
        var owed = List.of(
                new Words("Penalty: %s", "과징금: %s").with(AmountsInWords.won(balance.principal())),
                new Words("Surcharge through %s: %s", "%s까지의 가산금: %s")
                        .with(today(), AmountsInWords.won(balance.surcharge())));
        return AmountsInWords.forForms(owed) + "\n\n" + AmountsInWords.forForms(plan(penalty));
    }
}
