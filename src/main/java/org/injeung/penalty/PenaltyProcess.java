package org.injeung.penalty;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.engine.Variable;
import org.injeung.fields.NumberOf;
import org.injeung.penalty.policy.Exemption;
import org.injeung.penalty.policy.Fault;
import org.injeung.penalty.policy.InstalmentDecision;
import org.injeung.penalty.policy.MoreViolations;
import org.injeung.penalty.policy.PaymentEvent;
import org.injeung.penalty.policy.PenaltyPolicy.Settlement;
import org.injeung.penalty.policy.Provision;
import org.injeung.penalty.policy.SalesBasis;
import org.injeung.penalty.policy.Seriousness;
import org.injeung.penalty.policy.Signing;

/** Names shared with {@code penalty-assessment.bpmn}. */
public final class PenaltyProcess {
    private static final long MOST_WON = 1_000_000_000_000_000L;

    /** The case of the breach; the start variable of the message {@code PenaltyRequested}. */
    public static final Variable<String> BREACH_CASE = Variable.spelled("breachCase", NumberOf.Kind.CASE);
    /** What {@code Timer_SalesDataOver} waits for. */
    public static final Variable<Instant> SALES_DATA_ENDS_AT = Variable.instant("salesDataEndsAt");
    /** When the organization began business. */
    public static final Variable<LocalDate> BUSINESS_STARTED_ON = Variable.day("businessStartedOn");
    /** Sales that the organization tells, a year a line. */
    public static final Variable<String> SALES_FIGURES = Variable.text("salesFigures", 1000);
    /** Which of them have nothing to do with the violation, and why. */
    public static final Variable<String> UNRELATED_CLAIM = Variable.text("unrelatedClaim", 1000);
    /** What the organization told, for forms. */
    public static final Variable<String> SUPPLIED_SALES = Variable.text("suppliedSales", 2000);
    /** What the officer makes of the data. */
    public static final Variable<SalesBasis> SALES_BASIS = Variable.answer("salesBasis", SalesBasis.class);
    /** Sales that the officer estimates, a year a line. */
    public static final Variable<String> ESTIMATED_FIGURES = Variable.text("estimatedFigures", 1000);
    /** Why. */
    public static final Variable<String> SALES_REASON = Variable.text("salesReason", 1000);
    /** Which sales count, for forms. */
    public static final Variable<String> SALES_IN_WORDS = Variable.text("salesInWords", 2000);
    /** What is known for adjustments: certificates, re-notifications, penalties before; for forms. */
    public static final Variable<String> KNOWN_FOR_ADJUSTMENT = Variable.text("knownForAdjustment", 2000);
    /** What is violated. */
    public static final Variable<Provision> PROVISION = Variable.answer("provision", Provision.class);
    /** What happened. */
    public static final Variable<String> VIOLATION_FACTS = Variable.text("violationFacts", 1000);
    /** How far the organization is to blame. */
    public static final Variable<Fault> FAULT = Variable.answer("fault", Fault.class);
    /** Persons who suffered from it. */
    public static final Variable<Long> VICTIMS = Variable.number("victims", 0, 10_000_000_000L);
    /** First day of the violation. */
    public static final Variable<LocalDate> VIOLATED_FROM_ON = Variable.day("violatedFromOn");
    /** Last day of the violation. */
    public static final Variable<LocalDate> VIOLATED_UNTIL_ON = Variable.day("violatedUntilOn");
    /** Day of a corrective order that was not followed, if there was one. */
    public static final Variable<LocalDate> ORDERED_ON = Variable.day("orderedOn");
    /** Won that are excluded of the total sales. */
    public static final Variable<Long> UNRELATED_SALES = Variable.number("unrelatedSales", 0, MOST_WON);
    /** Why. */
    public static final Variable<String> UNRELATED_REASON = Variable.text("unrelatedReason", 1000);
    /** How grave the violation is. */
    public static final Variable<Seriousness> SERIOUSNESS = Variable.answer("seriousness", Seriousness.class);
    /** Percent of the base. */
    public static final Variable<String> PENALTY_RATE = Variable.text("penaltyRate", 10);
    /** Won, where there are no sales. */
    public static final Variable<Long> FLAT_AMOUNT = Variable.number("flatAmount", 1, 1_000_000_000_000L);
    /** Why this degree and rate. */
    public static final Variable<String> RATE_REASON = Variable.text("rateReason", 1000);
    /** Factors of the act, one a line. */
    public static final Variable<String> ADJUSTMENTS = Variable.text("adjustments", 2000);
    /** Percent by which a certificate lowers. */
    public static final Variable<Long> CERTIFICATE_REDUCTION = Variable.number("certificateReduction", 0, 100);
    /** Whether the conditions of the reduction for investments are met. */
    public static final Variable<Boolean> INVESTMENT_MET = Variable.flag("investmentMet");
    /** Percent by which investments lower. */
    public static final Variable<Long> INVESTMENT_REDUCTION = Variable.number("investmentReduction", 0, 100);
    /** Percent by which an insufficient or late re-notification raises. */
    public static final Variable<Long> RE_NOTIFICATION_RAISE = Variable.number("reNotificationRaise", 0, 100);
    /** Answer of {@code Gateway_MoreViolations}. */
    public static final Variable<MoreViolations> MORE_VIOLATIONS =
            Variable.answer("moreViolations", MoreViolations.class);
    /** The violations that were assessed in this round, for the forms. */
    public static final Variable<String> ASSESSED_VIOLATIONS = Variable.text("assessedViolations", 2000);
    /** The intended amount in words, for forms. */
    public static final Variable<String> PENALTY_AMOUNT = Variable.text("penaltyAmount", 60);
    /** What {@code Timer_PenaltyOpinionOver} waits for. */
    public static final Variable<Instant> PENALTY_OPINION_ENDS_AT = Variable.instant("penaltyOpinionEndsAt");
    /** The opinion of the organization; the manager reads it. */
    public static final Variable<String> PENALTY_OPINION = Variable.text("penaltyOpinion", 2000);
    /** Answer of {@code Gateway_Signing}. */
    public static final Variable<Signing> SIGNING = Variable.answer("signing", Signing.class);
    /** Why nothing is imposed; only then. */
    public static final Variable<Exemption> EXEMPTION = Variable.answer("exemption", Exemption.class);
    /** The manager's reason; an officer reads it when the assessment is returned. */
    public static final Variable<String> SIGNING_REASON = Variable.text("signingReason", 1000);
    /** What {@code Timer_PaymentOver} waits for. */
    public static final Variable<Instant> PAYMENT_ENDS_AT = Variable.instant("paymentEndsAt");
    /** What is owed, for forms. */
    public static final Variable<String> OWED = Variable.text("owed", 2000);
    /** What the officer records. */
    public static final Variable<PaymentEvent> PAYMENT_EVENT = Variable.answer("paymentEvent", PaymentEvent.class);
    /** Won that were paid. */
    public static final Variable<Long> PAID_AMOUNT = Variable.number("paidAmount", 1, MOST_WON);
    /** The day on which they were received. */
    public static final Variable<LocalDate> PAID_ON = Variable.day("paidOn");
    /** Where the debt was handed over to, or why the organization asks for instalments. */
    public static final Variable<String> PAYMENT_REMARK = Variable.text("paymentRemark", 1000);
    /** Answer of {@code Gateway_Settlement}. */
    public static final Variable<Settlement> SETTLEMENT = Variable.answer("settlement", Settlement.class);
    /** Whether instalments are granted. */
    public static final Variable<InstalmentDecision> INSTALMENT_DECISION =
            Variable.answer("instalmentDecision", InstalmentDecision.class);
    /** How many. */
    public static final Variable<Long> INSTALMENT_COUNT = Variable.number("instalmentCount", 2, 24);
    /** How far apart. */
    public static final Variable<Long> INSTALMENT_MONTHS = Variable.number("instalmentMonths", 1, 24);
    /** Why; the organization reads it. */
    public static final Variable<String> INSTALMENT_REASON = Variable.text("instalmentReason", 1000);

    private PenaltyProcess() {}
}
