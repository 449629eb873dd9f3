package org.injeung.withdrawal.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.withdrawal.WithdrawalProcess.REFUNDED_AMOUNT;
import static org.injeung.withdrawal.WithdrawalProcess.REFUNDED_ON;
import static org.injeung.withdrawal.WithdrawalProcess.REFUND_INTEREST;
import static org.injeung.withdrawal.WithdrawalProcess.REFUND_REFERENCE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.fields.Values;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Withdrawals;

/** Records what was paid back of a withdrawn fine or penalty, and closes the case. */
@Named
@Dependent
public class RecordRefund implements TaskListener {
    private final Cases cases;
    private final Withdrawals withdrawals;
    private final Dispositions dispositions;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordRefund(Cases cases, Withdrawals withdrawals, Dispositions dispositions, Clock clock) {
        this.cases = cases;
        this.withdrawals = withdrawals;
        this.dispositions = dispositions;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var withdrawal = withdrawals.read(CASE_NUMBER.from(task));
        var amount = REFUNDED_AMOUNT.take(task);
        var interest = REFUND_INTEREST.takeIfPresent(task).orElse(0L);
        var paid = dispositions.paid(withdrawal.contestedCase());
        if (paid > 0 && amount != paid) {
            throw new InvalidInput(
                    REFUNDED_AMOUNT.name(),
                    new Words("must be what was paid: %,d won", "납부된 금액이어야 합니다: %,d원").with(paid));
        }
        var on = REFUNDED_ON.takeIfPresent(task);
        var reference = REFUND_REFERENCE.takeIfPresent(task);
        if (amount == 0) {
            if (interest > 0) {
                throw new InvalidInput(
                        REFUND_INTEREST.name(), new Words("must be 0: nothing was paid back", "0이어야 합니다. 환급된 것이 없습니다"));
            }
        } else {
            if (reference.isEmpty()) {
                throw new InvalidInput(
                        REFUND_REFERENCE.name(),
                        new Words("is missing: what shows that it was paid back", "값이 없습니다. 환급을 보여 주는 근거를 적으십시오"));
            }
            requireDay(on.orElseThrow(() -> new InvalidInput(REFUNDED_ON.name(), Values.MISSING)));
        }
        withdrawal.refund(
                amount,
                interest,
                on.orElse(null),
                reference.orElse(null),
                Caller.of(task).id());
        cases.close(withdrawal.caseNumber(), "WITHDRAWN");
    }

    private void requireDay(LocalDate on) {
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new InvalidInput(
                    REFUNDED_ON.name(),
                    new Words("must not be in the future: today is %s", "미래일 수 없습니다. 오늘은 %s입니다").with(today));
        }
    }
}
