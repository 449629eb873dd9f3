package org.injeung.screening.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Ground;

/** Opens a revocation for every valid certificate of the holder because the breach turned out to be a massive leak. */
@Named
@Dependent
public class RequestImmediateRevocations implements JavaDelegate {
    private final RevocationRequests requests;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestImmediateRevocations(RevocationRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        requests.send(step, Ground.MASSIVE_LEAK, "");
    }
}
