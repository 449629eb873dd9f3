package org.injeung.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Does something in a transaction that is always rolled back, so that somebody sees what would come of it. */
@Dependent
public class Rehearsal {
    private final UserTransaction transaction;

    /** Begins and ends that transaction. */
    @Inject
    public Rehearsal(UserTransaction transaction) {
        this.transaction = transaction;
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
}
