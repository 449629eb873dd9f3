package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.GROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;
import org.injeung.revocation.policy.NoOrderPolicy;

/** Closes the case with the reasons for which the certificate is kept, and tells the holder. */
@Named
@Dependent
public class KeepCertificate implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public KeepCertificate(Organizations organizations, Certificates certificates, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var ground = GROUND.from(step);
        if (ground.isMandatory()) {
            cases.recordDecision(
                    caseNumber,
                    NoOrderPolicy.notProven(
                            ground,
                            certificates.read(CERTIFICATE_NUMBER.from(step)).scheme(),
                            cases.revocation(caseNumber).facts(),
                            List.of(
                                    new Words(
                                            "The committee did not establish that the facts are proven",
                                            "인증위원회가 사실관계를 인정하지 않았습니다"),
                                    cases.lastDecision(caseNumber).reasons())),
                    Cases.SYSTEM);
        }
        cases.close(caseNumber, "CERTIFICATE_KEPT");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.CERTIFICATE_KEPT,
                "once",
                Map.of(
                        "certificates", CERTIFICATE_NUMBER.from(step),
                        "reasons", cases.lastDecision(caseNumber).reasons()));
    }
}
