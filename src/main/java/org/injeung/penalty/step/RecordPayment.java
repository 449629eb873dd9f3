package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.PAID_AMOUNT;
import static org.injeung.penalty.PenaltyProcess.PAID_ON;
import static org.injeung.penalty.PenaltyProcess.PAYMENT_EVENT;
import static org.injeung.penalty.PenaltyProcess.PAYMENT_REMARK;
import static org.injeung.penalty.PenaltyProcess.SETTLEMENT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.fields.Values;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.penalty.policy.PenaltyPolicy;
import org.injeung.penalty.policy.PenaltyPolicy.Settlement;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;

/** Takes what the officer records of the payment, and says what follows. */
@Named
@Dependent
public class RecordPayment implements TaskListener {
    private final Penalties penalties;
    private final Cases cases;
    private final PenaltyBalance account;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordPayment(Penalties penalties, Cases cases, PenaltyBalance account, Clock clock) {
        this.penalties = penalties;
        this.cases = cases;
        this.account = account;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var penalty = penalties.read(CASE_NUMBER.from(task));
        var event = PAYMENT_EVENT.take(task);
        var amount = PAID_AMOUNT.takeIfPresent(task);
        var paidOn = PAID_ON.takeIfPresent(task);
        var remark = PAYMENT_REMARK.find(task);
        SETTLEMENT.to(
                task,
                switch (event) {
                    case PAID -> pay(task, penalty, need(PAID_AMOUNT, amount), need(PAID_ON, paidOn));
                    case INSTALMENTS_REQUESTED -> request(penalty, remark);
                    case HANDED_OVER -> handOver(task, penalty, need(PAYMENT_REMARK, remark));
                });
    }

    private Settlement pay(DelegateTask task, Penalty penalty, long amount, LocalDate paidOn) {
        var signedOn = Periods.day(penalty.signature().orElseThrow().at());
        if (paidOn.isBefore(signedOn) || paidOn.isAfter(account.today())) {
            throw new InvalidInput(
                    PAID_ON.name(),
                    new Words("must be a day from the penalty (%s) to today", "과징금 부과일(%s)부터 오늘까지의 날짜여야 합니다")
                            .with(signedOn));
        }
        var owed = account.balance(penalty, paidOn).won();
        if (amount > owed) {
            throw new InvalidInput(
                    PAID_AMOUNT.name(), new Words("is more than is owed: %,d won", "남은 금액보다 많습니다: %,d원").with(owed));
        }
        var officer = Caller.of(task).id();
        penalty.pay(amount, paidOn, officer, clock.instant());
        if (account.balance(penalty, account.today()).won() > 0) {
            return Settlement.OUTSTANDING;
        }
        cases.recordDecision(
                penalty.caseNumber(),
                PenaltyPolicy.settled(
                        Settlement.PAID,
                        new Words("Last payment: %,d won on %s", "마지막 납부: %,d원, %s").with(amount, paidOn),
                        new Words("Penalty and surcharge are paid", "과징금과 가산금이 모두 납부되었습니다")),
                officer);
        return Settlement.PAID;
    }

    private Settlement request(Penalty penalty, Optional<String> reason) {
        need(PAYMENT_REMARK, reason);
        if (penalty.instalments().size() > 1) {
            throw new InvalidInput(
                    PAYMENT_EVENT.name(),
                    new Words(
                            "must be another answer: instalments were granted already",
                            "다른 답이어야 합니다. 분할 납부가 이미 허용되었습니다"));
        }
        if (account.nextDue(penalty)
                .filter(day -> !day.isBefore(account.today()))
                .isEmpty()) {
            throw new InvalidInput(
                    PAYMENT_EVENT.name(),
                    new Words(
                            "must be another answer: instalments are asked for before the date of payment is over",
                            "다른 답이어야 합니다. 분할 납부는 납부기한이 지나기 전에 신청합니다"));
        }
        return Settlement.INSTALMENTS_REQUESTED;
    }

    private Settlement handOver(DelegateTask task, Penalty penalty, String where) {
        if (penalty.remindedAt().isEmpty()) {
            throw new InvalidInput(
                    PAYMENT_EVENT.name(),
                    new Words(
                            "must be another answer: a reminder comes first (PIPA Art. 64-2(10))",
                            "다른 답이어야 합니다. 먼저 독촉합니다(「개인정보 보호법」 제64조의2제10항)"));
        }
        var owed = account.balance(penalty, account.today());
        cases.recordDecision(
                penalty.caseNumber(),
                PenaltyPolicy.settled(
                        Settlement.HANDED_OVER,
                        new Words("Owed: %,d won and %,d won of surcharge", "체납액: %,d원, 가산금: %,d원")
                                .with(owed.principal(), owed.surcharge()),
                        Words.same(where)),
                Caller.of(task).id());
        return Settlement.HANDED_OVER;
    }

    private static <T> T need(Variable<T> field, Optional<T> value) {
        return value.orElseThrow(() -> new InvalidInput(field.name(), Values.MISSING));
    }
}
