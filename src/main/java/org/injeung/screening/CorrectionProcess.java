package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.injeung.access.Processes;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.InvalidInput;
import org.injeung.screening.policy.CorrectionConfirmation;
import org.injeung.screening.policy.CorrectionRuling;

/** Names shared with {@code breach-correction.bpmn}, and its start. */
@Dependent
public class CorrectionProcess {
    /** The screening of the breach; start variable. */
    public static final Variable<String> BREACH_CASE = ScreeningProcess.BREACH_CASE;
    /** The number that is right; start variable. */
    public static final Variable<Long> CORRECTED_PERSONS = Variable.number("correctedPersons", 0, 10_000_000_000L);
    /** Why it is right; start variable. */
    public static final Variable<String> REASON = ScreeningProcess.REASON;
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
    /** Message to a revocation that has lost what it rested on. */
    public static final String REVOCATION_OVERTURNED = "RevocationOverturned";
    /** Message that lets a screening go on. */
    public static final String SCREENING_RESUMED = "ScreeningResumed";

    private final Processes processes;

    /** Starts in the caller's transaction. */
    @Inject
    public CorrectionProcess(Processes processes) {
        this.processes = processes;
    }

    /**
     * Proposes another number of affected persons.
     *
     * @param breachCase the screening of the breach
     * @param body {@code correctedPersons} and {@code reason}
     * @throws InvalidInput naming the property that is wrong
     * @throws org.injeung.registry.NotFound if there is no such breach, or it does not concern the caller
     * @throws org.injeung.registry.Conflict if a correction of the breach is open, or an order that rests on it was signed
     */
    public CertificationCase start(String breachCase, Map<String, Object> body) {
        return processes.start(CaseKind.BREACH_CORRECTION, BREACH_CASE, breachCase, body);
    }
}
