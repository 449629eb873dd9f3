package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.PENALTY_OPINION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.Penalties;

/** Takes the opinion of the organization on the intended penalty. */
@Named
@Dependent
public class GivePenaltyOpinion implements TaskListener {
    private final Penalties penalties;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public GivePenaltyOpinion(Penalties penalties, Clock clock) {
        this.penalties = penalties;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        penalties
                .read(CASE_NUMBER.from(task))
                .giveOpinion(PENALTY_OPINION.from(task), Caller.of(task).id(), clock.instant());
    }
}
