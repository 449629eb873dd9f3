package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;

/** Checks of which breach and organization the penalty is to be assessed, and opens the case. */
@Named
@Dependent
public class RegisterAssessment implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Penalties penalties;
    private final Intake intake;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterAssessment(Organizations organizations, Cases cases, Penalties penalties, Intake intake) {
        this.organizations = organizations;
        this.cases = cases;
        this.penalties = penalties;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, BREACH_CASE, BUSINESS_NUMBER);
        var businessNumber = new BusinessNumber(BUSINESS_NUMBER.from(step)).digits();
        var breachCase = BREACH_CASE.from(step);
        var organization = organizations.lock(businessNumber);
        var breach = cases.find(breachCase)
                .filter(found -> found.kind() == CaseKind.SCREENING)
                .orElseThrow(() -> new InvalidInput(CASE_NUMBER.name(), "there is no case of a breach " + breachCase));
        if (!breach.businessNumber().equals(businessNumber)) {
            throw new InvalidInput(
                    CASE_NUMBER.name(), "the breach " + breachCase + " was not reported of " + businessNumber);
        }
        penalties.ofBreach(breachCase).stream()
                .filter(earlier -> earlier.signedAmount().orElse(0L) > 0)
                .filter(earlier ->
                        cases.read(earlier.caseNumber()).overturnedIn().isEmpty())
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Conflict(
                            "The penalty for breach " + breachCase + " was imposed in " + earlier.caseNumber(),
                            Map.of("case", earlier.caseNumber()));
                });
        var opened = intake.open(step, CaseKind.PENALTY, organization, null, Penalty.openKey(breachCase));
        opened.requestedBy(breachCase);
        penalties.record(opened.caseNumber(), breachCase);
    }
}
