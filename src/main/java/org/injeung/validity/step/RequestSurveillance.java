package org.injeung.validity.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.validity.ValidityProcess.CERTIFICATE_NUMBER;
import static org.injeung.validity.ValidityProcess.SURVEILLANCE_DUE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.EventResult;
import org.injeung.registry.Organizations;
import org.injeung.registry.Validities;

/** Opens the surveillance of the year, unless one of the certificate is open; that one answers for the year then. */
@Named
@Dependent
public class RequestSurveillance implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Validities validities;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestSurveillance(
            Organizations organizations, Certificates certificates, Cases cases, Validities validities, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.validities = validities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var number = CERTIFICATE_NUMBER.from(step);
        organizations.lock(BUSINESS_NUMBER.from(step));
        var certificate = certificates.read(number);
        var due = validities.open(number);
        if (!certificate.status(clock.instant()).isHeld()) {
            due.end(EventResult.NOT_NEEDED, clock.instant());
            return;
        }
        var surveillance = cases.findOpen(certificate.surveillanceKey())
                .map(CertificationCase::caseNumber)
                .orElseGet(() -> open(number, step));
        due.surveyedIn(surveillance, clock.instant());
    }

    private static String open(String number, DelegateExecution step) {
        return RunningCase.begin(step.getProcessEngineServices(), SURVEILLANCE_DUE, CERTIFICATE_NUMBER.is(number));
    }
}
