package org.injeung.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.engine.CaseVariables;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Organization;

/** Opens the case of a process that has just started, whichever door it came through. */
@Dependent
public class Intake {
    private final Cases cases;

    /** Opens cases in the registry. */
    @Inject
    public Intake(Cases cases) {
        this.cases = cases;
    }

    /**
     * Opens a case under the business key of the process if the caller gave one, otherwise under the next case number, which
     * becomes the business key; and sets the variables that every case has.
     *
     * @param certificateNumber the certificate concerned, or null
     * @param openKey what may be open only once at a time
     */
    public CertificationCase open(
            DelegateExecution step,
            CaseKind kind,
            Organization organization,
            String certificateNumber,
            String openKey) {
        var opened = cases.open(
                kind,
                organization,
                certificateNumber,
                openKey,
                step.getProcessBusinessKey(),
                Caller.of(step).id());
        step.setProcessBusinessKey(opened.caseNumber());
        CaseVariables.CASE_NUMBER.to(step, opened.caseNumber());
        CaseVariables.BUSINESS_NUMBER.to(step, organization.businessNumber());
        CaseVariables.ORGANIZATION_NAME.to(step, organization.name());
        return opened;
    }
}
