package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.FINE_OPINION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.Obligations;

/** Takes the opinion of the organization on the intended fine. */
@Named
@Dependent
public class GiveFineOpinion implements TaskListener {
    private final Obligations obligations;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public GiveFineOpinion(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        obligations
                .openFine(CASE_NUMBER.from(task))
                .orElseThrow()
                .giveOpinion(FINE_OPINION.from(task), Caller.of(task).id(), clock.instant());
    }
}
