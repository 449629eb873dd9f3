package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.OBLIGED_BY;
import static org.injeung.obligation.ObligationProcess.WAIVER_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Certificates;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Sets a new day by which the certificate must be held, now that the fine is no longer waived, and tells the organization. */
@Named
@Dependent
public class ResumeObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Obligations obligations;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ResumeObligation(
            Organizations organizations,
            Certificates certificates,
            Obligations obligations,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.obligations = obligations;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var obligation = obligations.read(caseNumber);
        var now = clock.instant();
        var held = WAIVER_ENDS_AT.from(step);
        var from = certificates
                .fineWaivedUntil(organization.businessNumber()) // of another certificate, revoked meanwhile
                .orElse(now.isBefore(held) ? now : held); // ended before its time, or told late
        var period = deadlines.count("obligationAfterWaiver", from);
        obligation.resume(period.lastDay());
        OBLIGED_BY.to(step, period.lastDay());
        letters.write(
                caseNumber,
                organization,
                LetterKind.OBLIGATION_RESUMED,
                now.toString(),
                Map.of(
                        "scheme", obligation.scheme().mark(),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
