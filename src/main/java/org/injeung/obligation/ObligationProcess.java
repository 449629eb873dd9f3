package org.injeung.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.engine.Variable;
import org.injeung.law.Scheme;
import org.injeung.obligation.policy.AssessmentPolicy.Assessment;
import org.injeung.obligation.policy.Imposition;
import org.injeung.obligation.policy.StandingPolicy.Standing;

/** Names shared with {@code certification-obligation.bpmn}. */
public final class ObligationProcess {
    /** What comes next while an obliged organization has time. */
    public enum NextDate {
        /** It is reminded. */
        REMINDER,
        /** The last day is over. */
        DUE
    }

    /** What is to be held; start variable that may be left out. */
    public static final Variable<Scheme> SCHEME = Variable.in(NewObligation.class, "scheme", Scheme.class);
    /** Answer of {@code Gateway_Assessment}. */
    public static final Variable<Assessment> ASSESSMENT = Variable.answer("assessment", Assessment.class);
    /** The last day by which the certificate is to be held, for forms. */
    public static final Variable<LocalDate> OBLIGED_BY = Variable.day("obligedBy");
    /** Answer of {@code Gateway_NextDate}. */
    public static final Variable<NextDate> NEXT_DATE = Variable.answer("nextDate", NextDate.class);
    /** What {@code Timer_NextDate} waits for. */
    public static final Variable<Instant> NEXT_DATE_AT = Variable.instant("nextDateAt");
    /** Answer of {@code Gateway_Standing}. */
    public static final Variable<Standing> STANDING = Variable.answer("standing", Standing.class);
    /** What {@code Timer_WaiverOver} waits for. */
    public static final Variable<Instant> WAIVER_ENDS_AT = Variable.instant("waiverEndsAt");
    /** Most that the law allows, in won, for the form. */
    public static final Variable<Long> MAXIMUM_FINE = Variable.number("maximumFine", 1, 1_000_000_000);
    /** The amount that is prepared, in won. */
    public static final Variable<Long> FINE_AMOUNT = Variable.number("fineAmount", 1, 1_000_000_000);
    /** Why there is a fine. */
    public static final Variable<String> FINE_REASONS = Variable.text("fineReasons", 1000);
    /** What aggravates and mitigates. */
    public static final Variable<String> FINE_CIRCUMSTANCES = Variable.text("fineCircumstances", 1000);
    /** What {@code Timer_FineOpinionOver} waits for. */
    public static final Variable<Instant> FINE_OPINION_ENDS_AT = Variable.instant("fineOpinionEndsAt");
    /** The opinion of the organization; the manager reads it. */
    public static final Variable<String> FINE_OPINION = Variable.text("fineOpinion", 2000);
    /** Answer of {@code Gateway_Imposition}. */
    public static final Variable<Imposition> IMPOSITION = Variable.answer("imposition", Imposition.class);
    /** The amount that is signed, in won; only where the fine is imposed. */
    public static final Variable<Long> SIGNED_AMOUNT = Variable.number("signedAmount", 1, 1_000_000_000);
    /** The manager's reason. */
    public static final Variable<String> SIGNATURE_REASON = Variable.text("signatureReason", 1000);

    private ObligationProcess() {}
}
