package org.injeung.validity.step;

import static org.injeung.validity.ValidityProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.EventResult;
import org.injeung.registry.Validities;

/** Gives up the planned event, as the certificate was revoked or given back. */
@Named
@Dependent
public class EndValidity implements JavaDelegate {
    private final Validities validities;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public EndValidity(Validities validities, Clock clock) {
        this.validities = validities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        validities.open(CERTIFICATE_NUMBER.from(step)).end(EventResult.CERTIFICATE_ENDED, clock.instant());
    }
}
