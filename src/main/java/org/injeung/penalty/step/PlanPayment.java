package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.OWED;
import static org.injeung.penalty.PenaltyProcess.PAYMENT_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Periods;
import org.injeung.registry.Penalties;

/** Says until when the next payment is awaited: the next part, or the period of a reminder. */
@Named
@Dependent
public class PlanPayment implements JavaDelegate {
    private final Penalties penalties;
    private final PenaltyBalance account;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PlanPayment(Penalties penalties, PenaltyBalance account, Deadlines deadlines, Clock clock) {
        this.penalties = penalties;
        this.account = account;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var penalty = penalties.read(CASE_NUMBER.from(step));
        var due = account.nextDue(penalty).filter(day -> !day.isBefore(account.today()));
        var single = penalty.instalments().size() == 1;
        var occasion = "payment-" + clock.instant();
        if (due.isEmpty()) {
            deadlines.open(step, PAYMENT_ENDS_AT, "penaltyReminder", occasion, clock.instant());
        } else if (single) {
            deadlines.open(
                    step,
                    PAYMENT_ENDS_AT,
                    "penaltyPayment",
                    occasion,
                    penalty.signature().orElseThrow().at());
        } else {
            PAYMENT_ENDS_AT.to(
                    step, due.get().plusDays(1).atStartOfDay(Periods.SEOUL).toInstant());
        }
        OWED.to(step, account.inWords(penalty));
    }
}
