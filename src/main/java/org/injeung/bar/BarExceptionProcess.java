package org.injeung.bar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.injeung.access.Processes;
import org.injeung.bar.policy.Confirmation;
import org.injeung.bar.policy.ExceptionRuling;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;

/** Names shared with {@code bar-exception.bpmn}, and its start. */
@Dependent
public class BarExceptionProcess {
    /** Why; start variable, the second manager reads it. */
    public static final Variable<String> REASON = Variable.text("reason", 1000);
    /** On what it rests; start variable that may be left out. */
    public static final Variable<String> LEGAL_BASIS = Variable.text("legalBasis", 300);
    /** The bars in words; the second manager reads them. */
    public static final Variable<String> BARS_IN_FORCE = Variable.text("barsInForce", 2000);
    /** What the second manager says. */
    public static final Variable<Confirmation> CONFIRMATION = Variable.answer("confirmation", Confirmation.class);
    /** Why the second manager says so. */
    public static final Variable<String> CONFIRMATION_REASON = Variable.text("confirmationReason", 1000);
    /** Answer of {@code Gateway_Exception}. */
    public static final Variable<ExceptionRuling> EXCEPTION_RULING =
            Variable.answer("exceptionRuling", ExceptionRuling.class);

    private final Processes processes;

    /** Starts in the caller's transaction. */
    @Inject
    public BarExceptionProcess(Processes processes) {
        this.processes = processes;
    }

    /**
     * Asks for an exception.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict if one of the organization is open
     */
    public CertificationCase start(Map<String, Object> variables) {
        return processes.start(CaseKind.BAR_EXCEPTION, variables);
    }
}
