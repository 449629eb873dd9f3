package org.injeung.committee.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Writes the minutes of the meeting that gave the resolution. */
@Named
@Dependent
public class WriteMinutes implements JavaDelegate {
    private final Minutes minutes;

    /** Works in the transaction of the engine. */
    @Inject
    public WriteMinutes(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public void execute(DelegateExecution step) {
        minutes.write(step);
    }
}
