package org.injeung.revocation.step;

import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.FACTS;
import static org.injeung.revocation.RevocationProcess.GROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.Caller;
import org.injeung.engine.Intake;
import org.injeung.engine.Variable;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.registry.Breach;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class OpenRevocation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Intake intake;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public OpenRevocation(
            Organizations organizations, Certificates certificates, Cases cases, Intake intake, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, CERTIFICATE_NUMBER, GROUND, FACTS);
        var typed = CERTIFICATE_NUMBER.from(step);
        var ground = GROUND.from(step);
        var facts = FACTS.from(step);
        var holder = organizations.lock(certificates
                .holderOf(typed)
                .orElseThrow(() -> new InvalidInput(CERTIFICATE_NUMBER.name(), "there is no certificate " + typed)));
        Caller.of(step.getProcessEngineServices()).requireNoOperator(holder.businessNumber());
        var certificate = certificates.read(typed);
        var number = certificate.number();
        var status = certificate.status(clock.instant());
        if (!status.isHeld()) {
            throw new InvalidInput(CERTIFICATE_NUMBER.name(), "certificate " + number + " is not valid: " + status);
        }
        requireUsable(ground, certificate);
        CERTIFICATE_NUMBER.to(step, number);
        var opened = intake.open(step, CaseKind.REVOCATION, holder, number, Revocation.openKey(number, ground));
        cases.recordRevocation(opened.caseNumber(), number, ground, facts);
    }

    private void requireUsable(Ground ground, Certificate certificate) {
        if (LocalDate.ofInstant(clock.instant(), Periods.SEOUL).isBefore(ground.inForceFrom())) {
            throw new InvalidInput(GROUND.name(), ground + " is in force only from " + ground.inForceFrom());
        }
        if (ground == Ground.MASSIVE_LEAK && !isMassiveLeakReported(certificate)) {
            throw new InvalidInput(
                    GROUND.name(), "MASSIVE_LEAK needs a reported breach of that size: start breach-screening");
        }
    }

    /** A leak from the time before the certificate was issued has had its consequences. */
    private boolean isMassiveLeakReported(Certificate certificate) {
        var issuedAt = certificate.firstIssuedOn().atStartOfDay(Periods.SEOUL).toInstant();
        return cases.breaches(certificate.businessNumber()).stream()
                .filter(Breach::massive)
                .anyMatch(breach -> !breach.reportedAt().isBefore(issuedAt));
    }
}
