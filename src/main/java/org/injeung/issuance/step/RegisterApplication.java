package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.issuance.IssuanceProcess.EXAMINATION;
import static org.injeung.issuance.IssuanceProcess.FURTHER_CORRECTION;
import static org.injeung.issuance.IssuanceProcess.KIND;
import static org.injeung.issuance.IssuanceProcess.SCHEME;
import static org.injeung.issuance.IssuanceProcess.SCOPE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.deadlines.Deadlines;
import org.injeung.engine.Variable;
import org.injeung.issuance.IssuanceProcess;
import org.injeung.issuance.policy.ExaminationNeed;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class RegisterApplication implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Intake intake;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public RegisterApplication(
            Organizations organizations, Certificates certificates, Cases cases, Intake intake, Deadlines deadlines) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.intake = intake;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        Variable.refuseOthers(step, BUSINESS_NUMBER, SCHEME, SCOPE, KIND);
        var businessNumber = new BusinessNumber(BUSINESS_NUMBER.from(step));
        var scheme = SCHEME.from(step);
        var kind = KIND.find(step).orElse(ApplicationKind.INITIAL);
        var scope = SCOPE.from(step);
        Caller.of(step).requireActsFor(businessNumber.digits());
        var applicant = organizations.lock(businessNumber.digits());
        var certificate = certificates.validOf(businessNumber.digits(), scheme);
        if (kind == ApplicationKind.INITIAL && certificate.isPresent()) {
            throw new InvalidInput(
                    KIND.name(),
                    "the organization holds the valid certificate "
                            + certificate.get().number() + " of this scheme; apply for its RENEWAL");
        }
        if (kind == ApplicationKind.RENEWAL && certificate.isEmpty()) {
            throw new InvalidInput(KIND.name(), "the organization holds no valid certificate of this scheme to renew");
        }
        var opened = intake.open(
                step,
                CaseKind.ISSUANCE,
                applicant,
                certificate.map(Certificate::number).orElse(null),
                IssuanceProcess.openKey(businessNumber.digits(), scheme));
        cases.recordApplication(opened.caseNumber(), scheme, kind, scope);
        KIND.to(step, kind);
        deadlines.openPausing(step, "applicationProcessing", opened.openedAt());
        EXAMINATION.to(step, ExaminationNeed.NEEDED);
        FURTHER_CORRECTION.to(step, true);
    }
}
