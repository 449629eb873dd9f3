package org.injeung.screening.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.screening.ScreeningProcess.CERTIFICATE_NUMBER;
import static org.injeung.screening.ScreeningProcess.FACTS;
import static org.injeung.screening.ScreeningProcess.GROUND;
import static org.injeung.screening.ScreeningProcess.REVOCATION_REQUESTED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.registry.Breach;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;
import org.injeung.screening.BreachReports;
import org.injeung.screening.policy.MassiveLeakPolicy;

/** Opens a revocation for every certificate that the holder holds and that has none on the ground yet, and closes the screening. */
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
    static String facts(Breach breach, String reason) {
        return "Breach %s: %s, discovered on %s. %s%s"
                .formatted(
                        breach.caseNumber(),
                        MassiveLeakPolicy.persons(breach.affectedPersons()),
                        LocalDate.ofInstant(breach.discoveredAt(), Periods.SEOUL),
                        breach.description(),
                        reason);
    }

    void send(DelegateExecution step, Ground ground, String reason) {
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var breach = cases.breach(CASE_NUMBER.from(step));
        var facts = facts(breach, reason);
        for (var certificate : certificates.validOf(holder.businessNumber())) {
            if (cases.findOpen(Revocation.openKey(certificate.number(), ground)).isEmpty()) {
                var requested = step.getProcessEngineServices()
                        .getRuntimeService()
                        .createMessageCorrelation(REVOCATION_REQUESTED)
                        .setVariable(CERTIFICATE_NUMBER.name(), certificate.number())
                        .setVariable(GROUND.name(), ground.name())
                        .setVariable(FACTS.name(), Revocation.shortenFacts(facts))
                        .correlateStartMessage();
                cases.read(requested.getBusinessKey()).requestedBy(breach.caseNumber());
            }
        }
        reports.recordClocks(breach.caseNumber());
        cases.close(breach.caseNumber(), "REVOCATION_REQUESTED");
    }
}
