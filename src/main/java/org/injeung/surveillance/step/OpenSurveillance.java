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
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.surveillance.NewSurveillance;

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
        var typed = Variable.all(step, NewSurveillance.class).certificateNumber();
        var holder = organizations.lock(certificates
                .holderOf(typed)
                .orElseThrow(() -> new InvalidInput(
                        CERTIFICATE_NUMBER.name(),
                        new Words("there is no certificate %s", "인증서 %s이(가) 없습니다").with(typed))));
        Caller.of(step).requireNoOperator(holder.businessNumber());
        var certificate = certificates.read(typed);
        var number = certificate.number();
        var status = certificate.status(clock.instant());
        if (!status.isHeld()) {
            throw new InvalidInput(
                    CERTIFICATE_NUMBER.name(),
                    new Words("certificate %s is not valid: %s", "인증서 %s은(는) 유효하지 않습니다: %s").with(number, status));
        }
        CERTIFICATE_NUMBER.to(step, number);
        intake.open(step, CaseKind.SURVEILLANCE, holder, number, certificate.surveillanceKey());
    }
}
