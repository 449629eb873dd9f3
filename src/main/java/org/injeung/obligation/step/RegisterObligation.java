package org.injeung.obligation.step;

import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.law.Scheme;
import org.injeung.obligation.NewObligation;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligation;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** Checks the start variables and opens the case on what the organization must hold and does not. */
@Named
@Dependent
public class RegisterObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Duties duties;
    private final Obligations obligations;
    private final Cases cases;
    private final Intake intake;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterObligation(
            Organizations organizations,
            Certificates certificates,
            Duties duties,
            Obligations obligations,
            Cases cases,
            Intake intake) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.duties = duties;
        this.obligations = obligations;
        this.cases = cases;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        var sent = Variable.all(step, NewObligation.class);
        var businessNumber = sent.businessNumber();
        Caller.of(step).requireActsFor(businessNumber);
        var organization = organizations.lock(businessNumber);
        var scheme = Optional.ofNullable(sent.scheme()).orElseGet(() -> missing(organization));
        var opened =
                intake.open(step, CaseKind.OBLIGATION, organization, null, Obligation.openKey(businessNumber, scheme));
        obligations.record(opened.caseNumber(), scheme);
        SCHEME.to(step, scheme);
    }

    /** What the organization must hold and does not, first what no open case is about; otherwise what it must hold, or ISMS. */
    private Scheme missing(Organization organization) {
        var compulsory = Arrays.stream(Scheme.values())
                .filter(scheme -> !duties.of(organization, scheme).isEmpty())
                .toList();
        var missing = compulsory.stream()
                .filter(scheme -> certificates
                        .satisfying(organization.businessNumber(), scheme)
                        .isEmpty())
                .toList();
        return missing.stream()
                .filter(scheme -> cases.findOpen(Obligation.openKey(organization.businessNumber(), scheme))
                        .isEmpty())
                .findFirst()
                .or(() -> missing.stream().findFirst())
                .or(() -> compulsory.stream().findFirst())
                .orElse(Scheme.ISMS);
    }
}
