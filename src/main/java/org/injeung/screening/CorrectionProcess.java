package org.injeung.screening;

import org.injeung.engine.Variable;
import org.injeung.screening.policy.CorrectionConfirmation;
import org.injeung.screening.policy.CorrectionPolicy.CorrectionRuling;

/** Names shared with {@code breach-correction.bpmn}. */
public final class CorrectionProcess {
    /** The screening of the breach; start variable. */
    public static final Variable<String> BREACH_CASE =
            Variable.in(NewBreachCorrection.class, "breachCase", String.class);
    /** The number that is right; start variable. */
    public static final Variable<Long> CORRECTED_PERSONS =
            Variable.in(NewBreachCorrection.class, "correctedPersons", Long.class);
    /** The number that holds so far, for the form. */
    public static final Variable<Long> KNOWN_PERSONS = Variable.number("knownPersons", 0, 10_000_000_000L);
    /** The proceedings that rest on the number, for the form. */
    public static final Variable<String> RESTING = Variable.text("resting", 1000);
    /** What the second officer says. */
    public static final Variable<CorrectionConfirmation> CORRECTION_CONFIRMATION =
            Variable.answer("correctionConfirmation", CorrectionConfirmation.class);
    /** Why the second officer says so. */
    public static final Variable<String> CONFIRMATION_REASON = Variable.text("confirmationReason", 1000);
    /** Answer of {@code Gateway_Correction}. */
    public static final Variable<CorrectionRuling> CORRECTION_RULING =
            Variable.answer("correctionRuling", CorrectionRuling.class);
    /** Message to a penalty that the massive leak led to. */
    public static final String BREACH_CORRECTED = "BreachCorrected";
    /** Message that lets a screening go on. */
    public static final String SCREENING_RESUMED = "ScreeningResumed";

    private CorrectionProcess() {}
}
