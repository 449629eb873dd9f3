package org.injeung.surveillance.step;

import static org.injeung.surveillance.SurveillanceProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/** Checks the start variable and opens the case. */
@Named
@Dependent
public class OpenSurveillance implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Intake intake;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public OpenSurveillance(Organizations organizations, Certificates certificates, Intake intake, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, CERTIFICATE_NUMBER);
        var typed = CERTIFICATE_NUMBER.from(step);
        var holder = organizations.lock(certificates
                .holderOf(typed)
                .orElseThrow(() -> new InvalidInput(CERTIFICATE_NUMBER.name(), "there is no certificate " + typed)));
        Caller.of(step).requireNoOperator(holder.businessNumber());
        var certificate = certificates.read(typed);
        var number = certificate.number();
        var status = certificate.status(clock.instant());
        if (!status.isHeld()) {
            throw new InvalidInput(CERTIFICATE_NUMBER.name(), "certificate " + number + " is not valid: " + status);
        }
        CERTIFICATE_NUMBER.to(step, number);
        intake.open(step, CaseKind.SURVEILLANCE, holder, number, certificate.surveillanceKey());
    }
}
