package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.engine.CaseVariables.ORGANIZATION_NAME;
import static org.injeung.screening.ScreeningProcess.AFFECTED_PERSONS;
import static org.injeung.screening.ScreeningProcess.DESCRIPTION;
import static org.injeung.screening.ScreeningProcess.DISCOVERED_AT;
import static org.injeung.screening.ScreeningProcess.HELD_CERTIFICATES;
import static org.injeung.screening.ScreeningProcess.VIOLATION_HISTORY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Takes a screening up again as the registry knows the breach now. */
@Named
@Dependent
public class ResumeScreening implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final EarlierViolations violations;
    private final HeldCertificates held;

    /** Works in the transaction of the engine. */
    @Inject
    public ResumeScreening(
            Organizations organizations, Cases cases, EarlierViolations violations, HeldCertificates held) {
        this.organizations = organizations;
        this.cases = cases;
        this.violations = violations;
        this.held = held;
    }

    @Override
    public void execute(DelegateExecution step) {
        var breach = cases.breach(CASE_NUMBER.from(step));
        ORGANIZATION_NAME.to(step, organizations.read(breach.businessNumber()).name());
        AFFECTED_PERSONS.to(step, breach.affectedPersons());
        DISCOVERED_AT.to(step, breach.discoveredAt());
        DESCRIPTION.to(step, breach.description());
        HELD_CERTIFICATES.to(step, held.inWords(breach.businessNumber()));
        VIOLATION_HISTORY.to(step, violations.inWords(breach));
    }
}
