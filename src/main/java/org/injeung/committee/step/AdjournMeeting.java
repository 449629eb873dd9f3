package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.AGENDA;
import static org.injeung.committee.CommitteeProcess.INVITED_MEMBERS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Writes the minutes of a meeting without a quorum; the next one is called anew. */
@Named
@Dependent
public class AdjournMeeting implements JavaDelegate {
    private final Minutes minutes;

    /** Works in the transaction of the engine. */
    @Inject
    public AdjournMeeting(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public void execute(DelegateExecution step) {
        minutes.write(step);
        AGENDA.takeIfPresent(step);
        INVITED_MEMBERS.takeIfPresent(step);
    }
}
