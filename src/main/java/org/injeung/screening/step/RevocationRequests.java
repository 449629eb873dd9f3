package org.injeung.screening.step;

import static org.injeung.engine.CaseMessages.REVOCATION_REQUESTED;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.CERTIFICATE_NUMBER;
import static org.injeung.screening.ScreeningProcess.FACTS;
import static org.injeung.screening.ScreeningProcess.GROUND;
import static org.injeung.screening.ScreeningProcess.NETWORK_ACT_VIOLATED_ON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.engine.RunningCase;
import org.injeung.engine.Variable;
import org.injeung.law.Ground;
import org.injeung.law.Words;
import org.injeung.registry.Breach;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;
import org.injeung.screening.BreachReports;
import org.injeung.screening.policy.MassiveLeakPolicy;

/** Opens a revocation for every certificate of the holder to whose scheme the ground applies and that has none on it yet, and closes the screening. */
@Dependent
class RevocationRequests {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final BreachReports reports;

    @Inject
    RevocationRequests(Organizations organizations, Certificates certificates, Cases cases, BreachReports reports) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.reports = reports;
    }

    /** What a breach says for a revocation; a reason, if there is one, begins with a space. */
    static Words facts(Breach breach, String reason) {
        return new Words("Breach %s: %s, discovered on %s. %s%s", "사고 %s: %s, %s 인지. %s%s")
                .with(
                        breach.caseNumber(),
                        MassiveLeakPolicy.persons(breach.affectedPersons()),
                        breach.discoveredOn(),
                        breach.description(),
                        reason);
    }

    private static Variable.Value[] asked(
            DelegateExecution step, Ground ground, Breach breach, Certificate certificate, Words facts) {
        var asked = new ArrayList<>(
                List.of(CERTIFICATE_NUMBER.is(certificate.number()), GROUND.is(ground), FACTS.is(facts)));
        if (ground == Ground.NETWORK_ACT_VIOLATION) {
            // measured by its day; of the breach where none was established
            asked.add(NETWORK_ACT_VIOLATED_ON.is(
                    NETWORK_ACT_VIOLATED_ON.find(step).orElseGet(breach::discoveredOn)));
        }
        return asked.toArray(Variable.Value[]::new);
    }

    void send(DelegateExecution step, Ground ground, String reason) {
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var breach = cases.breach(CASE_NUMBER.from(step));
        var facts = facts(breach, reason).map(Revocation::shortenFacts);
        for (var certificate : certificates.validOf(holder.businessNumber())) {
            if (ground.appliesTo(certificate.scheme())
                    && cases.findOpen(Revocation.openKey(certificate.number(), ground))
                            .isEmpty()) {
                var requested = RunningCase.begin(
                        step.getProcessEngineServices(),
                        REVOCATION_REQUESTED,
                        asked(step, ground, breach, certificate, facts));
                cases.read(requested).requestedBy(breach.caseNumber());
            }
        }
        reports.recordClocks(breach.caseNumber());
        cases.close(breach.caseNumber(), "REVOCATION_REQUESTED");
    }
}
