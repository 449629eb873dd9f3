package org.injeung.screening.step;

import static org.injeung.screening.ScreeningProcess.ASSESSMENT_REASON;
import static org.injeung.screening.ScreeningProcess.GROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens a revocation for every valid certificate of the holder that has none on the same ground yet. */
@Named
@Dependent
public class RequestRevocations implements JavaDelegate {
    private final RevocationRequests requests;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestRevocations(RevocationRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution step) {
        var reason = ASSESSMENT_REASON.find(step).map(text -> " " + text).orElse("");
        requests.send(step, GROUND.from(step), reason);
    }
}
