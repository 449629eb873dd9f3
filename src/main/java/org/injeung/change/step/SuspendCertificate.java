package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.SUSPENDED_UNTIL;
import static org.injeung.change.ChangeProcess.SUSPENSION_ENDS_AT;
import static org.injeung.change.ChangeProcess.SUSPENSION_FACTS;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.Organizations;

/** Suspends the certificate from now until the end of the last day. */
@Named
@Dependent
public class SuspendCertificate implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Changes changes;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SuspendCertificate(
            Organizations organizations, Certificates certificates, Changes changes, Letters letters, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
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
        var until = SUSPENDED_UNTIL.from(step);
        var endsAt = until.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant();
        certificates.read(number).suspend(caseNumber, now, endsAt);
        changes.read(caseNumber).suspend(now);
        SUSPENSION_ENDS_AT.to(step, endsAt);
        letters.write(
                caseNumber,
                holder,
                LetterKind.CERTIFICATE_SUSPENDED,
                "once",
                Map.of(
                        "certificateNumber", number,
                        "facts", SUSPENSION_FACTS.from(step),
                        "until", until.toString()));
    }
}
