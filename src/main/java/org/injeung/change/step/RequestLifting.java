package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.LIFTING_REASON;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.registry.Changes;

/** Takes the reason for lifting the suspension; the manager reads it. */
@Named
@Dependent
public class RequestLifting implements TaskListener {
    private final Changes changes;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestLifting(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void notify(DelegateTask task) {
        changes.read(CASE_NUMBER.from(task)).requestLifting(LIFTING_REASON.from(task));
    }
}
