package org.injeung.penalty.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.penalty.policy.Signing;

/** Closes the case without a penalty and tells the organization why. */
@Named
@Dependent
public class DropPenalty implements JavaDelegate {
    private final PenaltyEnding ending;

    /** Works in the transaction of the engine. */
    @Inject
    public DropPenalty(PenaltyEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution step) {
        ending.end(step, Signing.NOT_IMPOSED.name());
    }
}
