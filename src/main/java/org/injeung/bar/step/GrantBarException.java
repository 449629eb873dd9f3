package org.injeung.bar.step;

import static org.injeung.engine.CaseMessages.FINE_WAIVER_ENDED;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.RunningCase;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReapplicationBar;

/** Lets the organization apply from now on, ends the waiver that rested on the bar, and tells it both. */
@Named
@Dependent
public class GrantBarException implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final BarExceptions exceptions;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public GrantBarException(
            Organizations organizations,
            Certificates certificates,
            BarExceptions exceptions,
            Cases cases,
            Letters letters,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.exceptions = exceptions;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var exception = exceptions.read(CASE_NUMBER.from(step));
        var now = clock.instant();
        var lifted = certificates.barsInForce(organization.businessNumber());
        exception.grant(now);
        lifted.forEach(bar -> certificates
                .waiverOf(bar.caseNumber())
                .filter(waiver -> waiver.businessNumber().equals(organization.businessNumber()))
                .ifPresent(waiver -> waiver.lift(now)));
        cases.close(exception.caseNumber(), "GRANTED");
        letters.write(
                exception.caseNumber(),
                organization,
                LetterKind.BAR_EXCEPTION_GRANTED,
                "once",
                Map.of(
                        "revocationCases",
                        lifted.stream().map(ReapplicationBar::caseNumber).collect(Collectors.joining(", ")),
                        "reason",
                        exception.reason(),
                        "legalBasis",
                        cases.lastDecision(exception.caseNumber()).legalBasis()));
        RunningCase.tell(
                step.getProcessEngineServices(),
                FINE_WAIVER_ENDED,
                cases.openOf(organization.businessNumber(), CaseKind.OBLIGATION));
    }
}
