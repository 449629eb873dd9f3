package org.injeung.bar;

import org.injeung.bar.policy.Confirmation;
import org.injeung.bar.policy.ExceptionPolicy.ExceptionRuling;
import org.injeung.engine.Variable;

/** Names shared with {@code bar-exception.bpmn}. */
public final class BarExceptionProcess {
    /** On what it rests; start variable that may be left out. */
    public static final Variable<String> LEGAL_BASIS = Variable.in(NewBarException.class, "legalBasis", String.class);
    /** The bars in words; the second manager reads them. */
    public static final Variable<String> BARS_IN_FORCE = Variable.text("barsInForce", 2000);
    /** What the second manager says. */
    public static final Variable<Confirmation> CONFIRMATION = Variable.answer("confirmation", Confirmation.class);
    /** Why the second manager says so. */
    public static final Variable<String> CONFIRMATION_REASON = Variable.text("confirmationReason", 1000);
    /** Answer of {@code Gateway_Exception}. */
    public static final Variable<ExceptionRuling> EXCEPTION_RULING =
            Variable.answer("exceptionRuling", ExceptionRuling.class);

    private BarExceptionProcess() {}
}
