package org.injeung.revocation.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the case without an order and tells the holder; the register says nothing of it. */
@Named
@Dependent
public class EndWithoutOrder implements JavaDelegate {
    private final NotWarranted ending;

    /** Works in the transaction of the engine. */
    @Inject
    public EndWithoutOrder(NotWarranted ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution step) {
        ending.end(step);
    }
}
