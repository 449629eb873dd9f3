package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.OBJECTION_CASE;
import static org.injeung.objection.ObjectionProcess.OBJECTION_UPHELD;
import static org.injeung.objection.ObjectionProcess.REFUSED_CASE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.engine.OverturnedRevocation;
import org.injeung.engine.RunningCase;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Objections;
import org.injeung.registry.Organizations;

/** Closes the case as upheld, takes the contested result back with everything that followed from it, and tells the organization. */
@Named
@Dependent
public class UpholdObjection implements JavaDelegate {
    /** What follows from an upheld objection. */
    private enum ObjectionEffect {
        /** The certificate is restored; bar and fine waiver have ended. */
        CERTIFICATE_RESTORED,
        /** The refusal does not stand any more; the application is taken up again in a new case. */
        APPLICATION_REOPENED,
        /** The organization has a certificate or another application of the scheme: nothing is opened again. */
        NOTHING_TO_REOPEN,
        /** The revocation that the surveillance asked for is taken back. */
        REVOCATION_WITHDRAWN
    }

    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Objections objections;
    private final Letters letters;
    private final OverturnedRevocation revocations;

    /** Works in the transaction of the engine. */
    @Inject
    public UpholdObjection(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Objections objections,
            Letters letters,
            OverturnedRevocation revocations) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.objections = objections;
        this.letters = letters;
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.lock(BUSINESS_NUMBER.from(step));
        var contested = cases.read(objections.read(caseNumber).contestedCase());
        cases.close(caseNumber, "UPHELD");
        contested.overturn(caseNumber);
        var effect =
                switch (contested.kind()) {
                    case REVOCATION -> takeBack(contested, step);
                    case SURVEILLANCE -> withdraw(contested, step);
                    default -> reopen(contested, step);
                };
        letters.write(
                caseNumber,
                organization,
                LetterKind.OBJECTION_UPHELD,
                "once",
                Map.of(
                        "contestedCase",
                        contested.caseNumber(),
                        "effect",
                        effect.name(),
                        "reasons",
                        cases.lastDecision(caseNumber).reasons()));
    }

    private ObjectionEffect takeBack(CertificationCase revocation, DelegateExecution step) {
        revocations.restore(revocation, CASE_NUMBER.from(step), step.getProcessEngineServices());
        return ObjectionEffect.CERTIFICATE_RESTORED;
    }

    /** The revocations that the surveillance asked for, decided meanwhile or not. */
    private ObjectionEffect withdraw(CertificationCase surveillance, DelegateExecution step) {
        for (var requested : cases.requestedBy(surveillance.caseNumber())) {
            if (requested.status().equals("REVOKED")) {
                requested.overturn(CASE_NUMBER.from(step));
                takeBack(requested, step);
            } else if (requested.closedAt().isEmpty()) {
                revocations.end(requested, step.getProcessEngineServices());
            }
        }
        return ObjectionEffect.REVOCATION_WITHDRAWN;
    }

    /** The application is taken up again in a case of its own, unless the organization applied anew or was certified meanwhile. */
    private ObjectionEffect reopen(CertificationCase refused, DelegateExecution step) {
        var scheme = cases.application(refused.caseNumber()).scheme();
        var applied = cases.findOpen("application/" + refused.businessNumber() + "/" + scheme);
        var held = certificates.validOf(refused.businessNumber(), scheme).map(Certificate::number);
        if (applied.isPresent() || (held.isPresent() && !held.equals(refused.certificateNumber()))) {
            return ObjectionEffect.NOTHING_TO_REOPEN;
        }
        RunningCase.begin(
                step.getProcessEngineServices(),
                OBJECTION_UPHELD,
                REFUSED_CASE.is(refused.caseNumber()),
                OBJECTION_CASE.is(CASE_NUMBER.from(step)));
        return ObjectionEffect.APPLICATION_REOPENED;
    }
}
