package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.PUBLIC_SERVICE_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.registry.Revocations;

/** Begins the public notice: the list of revocations says that the order is served by it. */
@Named
@Dependent
public class PublishOrder implements JavaDelegate {
    private final Revocations revocations;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PublishOrder(Revocations revocations, Deadlines deadlines, Clock clock) {
        this.revocations = revocations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var now = clock.instant();
        revocations.delivery(CASE_NUMBER.from(step)).orElseThrow().publish(now);
        deadlines.open(step, PUBLIC_SERVICE_ENDS_AT, "publicService", "order", now);
    }
}
