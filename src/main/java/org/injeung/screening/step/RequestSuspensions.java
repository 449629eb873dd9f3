package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.CERTIFICATE_NUMBER;
import static org.injeung.screening.ScreeningProcess.CHANGE;
import static org.injeung.screening.ScreeningProcess.REASON;
import static org.injeung.screening.ScreeningProcess.SUSPENSION_REASON;
import static org.injeung.screening.ScreeningProcess.SUSPENSION_REQUESTED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.Changes;

/** Opens a suspension for every valid certificate of the holder if the officer wants one as an interim measure. */
@Named
@Dependent
public class RequestSuspensions implements JavaDelegate {
    private final Certificates certificates;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestSuspensions(Certificates certificates, Cases cases, Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        SUSPENSION_REASON
                .takeIfPresent(step)
                .ifPresent(reason -> certificates.validOf(BUSINESS_NUMBER.from(step)).stream()
                        .filter(this::mayBeSuspended)
                        .forEach(certificate -> request(step, certificate, reason)));
    }

    private boolean mayBeSuspended(Certificate certificate) {
        return certificate.status(clock.instant()) == CertificateStatus.VALID
                && cases.findOpen(Changes.openKey(certificate.number(), ChangeKind.SUSPENSION))
                        .isEmpty();
    }

    private void request(DelegateExecution step, Certificate certificate, String reason) {
        var requested = RunningCase.begin(
                step.getProcessEngineServices(),
                SUSPENSION_REQUESTED,
                CERTIFICATE_NUMBER.is(certificate.number()),
                CHANGE.is(ChangeKind.SUSPENSION),
                REASON.is(reason));
        cases.read(requested).requestedBy(CASE_NUMBER.from(step));
    }
}
