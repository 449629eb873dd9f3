package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.ORDER_REASONS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.registry.Revocations;

/** Takes the reasons of the order, which stand in it. */
@Named
@Dependent
public class PrepareRevocationOrder implements TaskListener {
    private final Revocations revocations;

    /** Works in the transaction of the engine. */
    @Inject
    public PrepareRevocationOrder(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void notify(DelegateTask task) {
        revocations.prepare(
                CASE_NUMBER.from(task),
                ORDER_REASONS.from(task),
                Caller.of(task).id());
    }
}
