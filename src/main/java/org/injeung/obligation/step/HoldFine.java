package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.FINE_AMOUNT;
import static org.injeung.obligation.ObligationProcess.FINE_CIRCUMSTANCES;
import static org.injeung.obligation.ObligationProcess.FINE_OPINION;
import static org.injeung.obligation.ObligationProcess.FINE_REASONS;
import static org.injeung.obligation.ObligationProcess.WAIVER_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Periods;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Certificates;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Holds the fine while it is waived, withdraws one that is in preparation, and tells the organization. */
@Named
@Dependent
public class HoldFine implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Obligations obligations;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public HoldFine(
            Organizations organizations,
            Certificates certificates,
            Obligations obligations,
            Letters letters,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.obligations = obligations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var obligation = obligations.read(caseNumber);
        var until = certificates
                .fineWaivedUntil(organization.businessNumber())
                .orElseThrow(() -> new IllegalStateException("The fine of " + caseNumber + " is not waived"));
        obligations.openFine(caseNumber).ifPresent(fine -> fine.withdraw(clock.instant()));
        Stream.of(FINE_AMOUNT, FINE_REASONS, FINE_CIRCUMSTANCES, FINE_OPINION)
                .forEach(field -> field.takeIfPresent(step));
        obligation.hold(until);
        WAIVER_ENDS_AT.to(step, until);
        letters.write(
                caseNumber,
                organization,
                LetterKind.FINE_HELD,
                clock.instant().toString(),
                Map.of(
                        "scheme",
                        obligation.scheme().mark(),
                        "waivedThrough",
                        Periods.lastDayBefore(until).toString()));
    }
}
