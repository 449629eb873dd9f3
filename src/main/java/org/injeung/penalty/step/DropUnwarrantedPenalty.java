package org.injeung.penalty.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the assessment as the breach is no massive leak, for which it was opened, and tells the organization why. */
@Named
@Dependent
public class DropUnwarrantedPenalty implements JavaDelegate {
    private final PenaltyEnding ending;

    /** Works in the transaction of the engine. */
    @Inject
    public DropUnwarrantedPenalty(PenaltyEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution step) {
        ending.end(step, "NOT_WARRANTED");
    }
}
