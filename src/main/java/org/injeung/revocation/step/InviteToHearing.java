package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.GROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.People;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocations;

/** Invites the holder to the hearing, with its day, place and presider and what follows if it does not come. */
@Named
@Dependent
public class InviteToHearing implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Revocations revocations;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public InviteToHearing(
            Organizations organizations,
            Certificates certificates,
            Revocations revocations,
            Cases cases,
            Letters letters) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.revocations = revocations;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var ground = GROUND.from(step);
        var hearing = revocations.lastHearing(caseNumber).orElseThrow();
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.HEARING_INVITATION,
                "hearing-" + hearing.number(),
                Map.of(
                        "certificateNumber", CERTIFICATE_NUMBER.from(step),
                        "ground", ground.words(),
                        "facts", cases.revocation(caseNumber).facts(),
                        "legalBasis", certificates.legalBasis(CERTIFICATE_NUMBER.from(step), ground),
                        "hearingOn", hearing.on().toString(),
                        "place", hearing.place(),
                        "presider", People.of(step).named(hearing.presider())));
    }
}
