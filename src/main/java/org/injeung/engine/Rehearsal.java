package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;

/** Completes tasks in a transaction that is always rolled back, so that somebody sees what would come of it. */
@Dependent
public class Rehearsal {
    private final UserTransaction transaction;
    private final FormService forms;

    /** Begins and ends that transaction, and completes tasks in that engine. */
    @Inject
    public Rehearsal(UserTransaction transaction, FormService forms) {
        this.transaction = transaction;
        this.forms = forms;
    }

    /** What that work answers, of which nothing stays; not to be called in another transaction. */
    public <T> T of(Supplier<T> work) {
        try {
            transaction.begin();
            try {
                return work.get();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("Nothing can be tried here", e);
        }
    }

    /**
     * Completes a task as the caller, who is refused as at every other door; within such work.
     *
     * @param answers values of the fields of its form
     */
    public void complete(String task, Map<String, Object> answers) {
        forms.submitTaskForm(task, answers);
    }
}
