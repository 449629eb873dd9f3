package org.injeung.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.engine.Variable;
import org.injeung.withdrawal.policy.WithdrawalRuling;

/** Names shared with {@code disposition-withdrawal.bpmn}. */
public final class WithdrawalProcess {
    /** Whether money may have been paid on what was withdrawn. */
    public enum Refund {
        /** It may: what was paid goes back. */
        DUE,
        /** The disposition demands no money. */
        NOTHING
    }

    private static final long MOST_WON = 1_000_000_000_000_000L;

    /** The case that led to the disposition; start variable. */
    public static final Variable<String> CONTESTED_CASE =
            Variable.in(NewWithdrawal.class, "contestedCase", String.class);
    /** What the manager says. */
    public static final Variable<WithdrawalRuling> WITHDRAWAL_RULING =
            Variable.answer("withdrawalRuling", WithdrawalRuling.class);
    /** Why the manager says so. */
    public static final Variable<String> WITHDRAWAL_REMARK = Variable.text("withdrawalRemark", 1000);
    /** Answer of {@code Gateway_Refund}. */
    public static final Variable<Refund> REFUND = Variable.answer("refund", Refund.class);
    /** Won that are recorded as paid, for the form; 0 also where payments are not recorded here. */
    public static final Variable<Long> PAID = Variable.number("paid", 0, MOST_WON);
    /** Won that went back, without interest. */
    public static final Variable<Long> REFUNDED_AMOUNT = Variable.number("refundedAmount", 0, MOST_WON);
    /** Interest on them in won. */
    public static final Variable<Long> REFUND_INTEREST = Variable.number("refundInterest", 0, MOST_WON);
    /** The day on which they went back. */
    public static final Variable<LocalDate> REFUNDED_ON = Variable.day("refundedOn");
    /** What shows it. */
    public static final Variable<String> REFUND_REFERENCE = Variable.text("refundReference", 200);
    /** What the timer of a revocation waits for until its bar is over. */
    public static final Variable<Instant> COOLDOWN_ENDS_AT = Variable.instant("cooldownEndsAt");
    /** Message to a penalty that is being collected. */
    public static final String PENALTY_WITHDRAWN = "PenaltyWithdrawn";
    /** Message to a re-notification whose result is awaited. */
    public static final String RE_NOTIFICATION_WITHDRAWN = "ReNotificationWithdrawn";

    private WithdrawalProcess() {}
}
