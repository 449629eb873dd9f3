package org.injeung.validity.step;

import static org.injeung.validity.ReconciliationProcess.RECONCILIATION_ID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Reconciliations;

/** Ends the record of a reconciliation. */
@Named
@Dependent
public class CloseReconciliation implements JavaDelegate {
    private final Reconciliations reconciliations;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CloseReconciliation(Reconciliations reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        reconciliations.read(RECONCILIATION_ID.from(step)).end(clock.instant());
    }
}
