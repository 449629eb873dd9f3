package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.issuance.policy.EligibilityPolicy;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.Organizations;

/** Ends a running application because a certificate of the organization was revoked. */
@Named
@Dependent
public class EndApplication implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public EndApplication(Organizations organizations, Certificates certificates, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var applicant = organizations.read(BUSINESS_NUMBER.from(step));
        var bar = certificates.barInForce(applicant.businessNumber()).orElseThrow();
        cases.application(caseNumber).bar(bar.caseNumber());
        cases.end(
                caseNumber,
                "EndApplication",
                CaseEnding.ENDED_BY_REVOCATION,
                new Words(
                                "Certificate %s was revoked in case %s: no re-application before %s",
                                "인증서 %s이(가) 사건 %s에서 취소되었으므로 %s 전에는 다시 신청할 수 없습니다")
                        .with(bar.certificateNumber(), bar.caseNumber(), bar.earliestApplicationOn()));
        letters.write(
                caseNumber,
                applicant,
                LetterKind.APPLICATION_ENDED,
                "once",
                Map.of(
                        "certificateNumber",
                        bar.certificateNumber(),
                        "holder",
                        organizations.read(bar.businessNumber()).name() + " (" + bar.businessNumber() + ")",
                        "revocationCase",
                        bar.caseNumber(),
                        "earliestApplicationOn",
                        bar.earliestApplicationOn().toString(),
                        "legalBasis",
                        EligibilityPolicy.LEGAL_BASIS));
    }
}
