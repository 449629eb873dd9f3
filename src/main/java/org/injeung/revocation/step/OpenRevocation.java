package org.injeung.revocation.step;

import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.FACTS;
import static org.injeung.revocation.RevocationProcess.FACTS_KOREAN;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.NETWORK_ACT_VIOLATED_ON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Words;
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
        Variable.refuseOthers(step, CERTIFICATE_NUMBER, GROUND, FACTS, FACTS_KOREAN, NETWORK_ACT_VIOLATED_ON);
        var typed = CERTIFICATE_NUMBER.from(step);
        var ground = GROUND.from(step);
        var english = FACTS.from(step);
        var facts = new Words(english, FACTS_KOREAN.find(step).orElse(english));
        var violatedOn = NETWORK_ACT_VIOLATED_ON.takeIfPresent(step);
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
        requireUsable(ground, violatedOn, certificate);
        CERTIFICATE_NUMBER.to(step, number);
        var opened = intake.open(step, CaseKind.REVOCATION, holder, number, Revocation.openKey(number, ground));
        cases.recordRevocation(opened.caseNumber(), number, ground, facts);
    }

    private void requireUsable(Ground ground, Optional<LocalDate> violatedOn, Certificate certificate) {
        if (!ground.appliesTo(certificate.scheme())) {
            throw new InvalidInput(
                    GROUND.name(),
                    "%s is no ground to revoke %s"
                            .formatted(ground, certificate.scheme().mark()));
        }
        var today = LocalDate.now(clock);
        var day = ground == Ground.NETWORK_ACT_VIOLATION ? dayOf(violatedOn, today) : today;
        if (day.isBefore(ground.inForceFrom())) {
            throw new InvalidInput(GROUND.name(), ground + " is in force only from " + ground.inForceFrom());
        }
        if (ground != Ground.NETWORK_ACT_VIOLATION && violatedOn.isPresent()) {
            throw new InvalidInput(
                    NETWORK_ACT_VIOLATED_ON.name(), "is expected with the ground NETWORK_ACT_VIOLATION only");
        }
        if (ground == Ground.MASSIVE_LEAK && !isMassiveLeakReported(certificate)) {
            throw new InvalidInput(
                    GROUND.name(), "MASSIVE_LEAK needs a reported breach of that size: start breach-screening");
        }
    }

    private static LocalDate dayOf(Optional<LocalDate> violatedOn, LocalDate today) {
        var day = violatedOn.orElseThrow(() -> new InvalidInput(
                NETWORK_ACT_VIOLATED_ON.name(), "is missing: the ground is measured by the day of the violation"));
        if (day.isAfter(today)) {
            throw new InvalidInput(NETWORK_ACT_VIOLATED_ON.name(), "must not be in the future");
        }
        return day;
    }

    /** A leak from the time before the certificate was issued has had its consequences. */
    private boolean isMassiveLeakReported(Certificate certificate) {
        var issuedAt = certificate.firstIssuedOn().atStartOfDay(Periods.SEOUL).toInstant();
        return cases.breaches(certificate.businessNumber()).stream()
                .filter(Breach::massive)
                .anyMatch(breach -> !breach.reportedAt().isBefore(issuedAt));
    }
}
