package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CaseEnding;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;

/** Ends the case because the certificate was revoked. */
@Named
@Dependent
public class EndChange implements JavaDelegate {
    private final Certificates certificates;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public EndChange(Certificates certificates, Cases cases) {
        this.certificates = certificates;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        cases.end(
                CASE_NUMBER.from(step),
                "EndChange",
                CaseEnding.ENDED_BY_REVOCATION,
                certificates.read(CERTIFICATE_NUMBER.from(step)).revokedInWords());
    }
}
