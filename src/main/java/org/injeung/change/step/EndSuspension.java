package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.Organizations;

/** Ends the suspension, at its last day or before it, and tells the holder. */
@Named
@Dependent
public class EndSuspension implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Changes changes;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public EndSuspension(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Changes changes,
            Letters letters,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.changes = changes;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var number = CERTIFICATE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var now = clock.instant();
        var certificate = certificates.read(number);
        certificate.endSuspension(caseNumber, now);
        changes.read(caseNumber).endSuspension(certificate.suspensionEndsAt().orElseThrow());
        cases.close(caseNumber, "SUSPENSION_ENDED");
        if (certificate.status(now).isHeld()) { // it may have expired or been given back meanwhile
            letters.write(caseNumber, holder, LetterKind.SUSPENSION_ENDED, "once", Map.of("certificateNumber", number));
        }
    }
}
