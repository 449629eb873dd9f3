package org.injeung.validity.step;

import static org.injeung.validity.ReconciliationProcess.LAST_CERTIFICATE;
import static org.injeung.validity.ReconciliationProcess.RECONCILIATION_ID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.registry.Reconciliation;
import org.injeung.registry.Reconciliations;

/** Begins the record of a reconciliation. */
@Named
@Dependent
public class OpenReconciliation implements JavaDelegate {
    /** Nothing needs to be said to start it. */
    private record NewReconciliation() {}

    private final Reconciliations reconciliations;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public OpenReconciliation(Reconciliations reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.all(step, NewReconciliation.class);
        var begun = reconciliations.begin(new Reconciliation(Caller.of(step).id(), clock.instant()));
        RECONCILIATION_ID.to(step, begun.id());
        LAST_CERTIFICATE.to(step, "");
    }
}
