package org.injeung.validity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.injeung.engine.EngineStarted;

/** Orders a reconciliation at each start, so that a certificate that was taken over does not wait for the night. */
@ApplicationScoped
public class ReconciliationAtStart {
    @Inject
    private ReconciliationProcess process;

    @Transactional
    void order(@Observes @Priority(400) EngineStarted started) {
        process.start();
    }
}
