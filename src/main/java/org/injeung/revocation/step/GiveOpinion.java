package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.HEARING;
import static org.injeung.revocation.RevocationProcess.HEARING_WANTED;
import static org.injeung.revocation.RevocationProcess.OPINION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.Cases;
import org.injeung.revocation.RevocationProcess.HearingRequest;

/** Takes the opinion of the holder, and whether it wants a hearing. */
@Named
@Dependent
public class GiveOpinion implements TaskListener {
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public GiveOpinion(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        HEARING.to(
                task,
                HEARING_WANTED.takeIfPresent(task).orElse(false) ? HearingRequest.WANTED : HearingRequest.NOT_WANTED);
        cases.revocation(CASE_NUMBER.from(task))
                .giveOpinion(OPINION.from(task), Caller.of(task).id(), clock.instant());
    }
}
