package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.DESCRIPTION;
import static org.injeung.screening.ScreeningProcess.DISCOVERED_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.Caller;
import org.injeung.engine.Intake;
import org.injeung.engine.Variable;
import org.injeung.law.Rules;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.screening.policy.Leak;
import org.injeung.screening.policy.MassiveLeakPolicy;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class RegisterBreach implements JavaDelegate {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Intake intake;
    private final Rules rules;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterBreach(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Intake intake,
            Rules rules,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.intake = intake;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, BUSINESS_NUMBER, AFFECTED_PERSONS, DISCOVERED_AT, DESCRIPTION);
        var businessNumber = new BusinessNumber(BUSINESS_NUMBER.from(step)).digits();
        var affectedPersons = AFFECTED_PERSONS.from(step);
        var discoveredAt = DISCOVERED_AT.from(step);
        var description = DESCRIPTION.from(step);
        if (discoveredAt.isBefore(EARLIEST)) {
            throw new InvalidInput(DISCOVERED_AT.name(), "must not be before 2000: is the year mistyped?");
        }
        if (discoveredAt.isAfter(clock.instant())) {
            throw new InvalidInput(DISCOVERED_AT.name(), "must not be in the future");
        }
        Caller.of(step.getProcessEngineServices()).requireActsFor(businessNumber);
        var holder = organizations.lock(businessNumber);
        if (certificates.validOf(businessNumber).isEmpty()) {
            throw new InvalidInput(
                    BUSINESS_NUMBER.name(), "the organization " + holder.name() + " holds no valid certificate");
        }
        cases.pendingMassiveRevocation(businessNumber).ifPresent(pending -> {
            throw new Conflict(
                    "Revocation case " + pending.caseNumber() + " after a massive leak of the holder is open",
                    Map.of("openCase", pending.caseNumber()));
        });
        var leak = MassiveLeakPolicy.decide(affectedPersons, rules).answer();
        // A massive leak is not kept waiting by a screening of the holder that is open.
        var opened = intake.open(step, CaseKind.SCREENING, holder, null, "screening/" + businessNumber + "/" + leak);
        var massive = leak == Leak.MASSIVE;
        cases.recordBreach(opened.caseNumber(), businessNumber, affectedPersons, massive, discoveredAt, description);
    }
}
