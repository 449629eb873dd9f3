package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.CaseEnding;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/**
 * Ends the proceeding because an objection was upheld (the waiting for the end of the bar, or a case that is not decided yet), or because
 * the number of affected persons that it rests on was corrected.
 */
@Named
@Dependent
public class EndOverturnedRevocation implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;
    private final NotWarranted unwarranted;

    /** Works in the transaction of the engine. */
    @Inject
    public EndOverturnedRevocation(
            Organizations organizations, Cases cases, Letters letters, NotWarranted unwarranted) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
        this.unwarranted = unwarranted;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        if (cases.read(caseNumber).closedAt().isPresent()) {
            return; // revoked: the objection restored the certificate
        }
        if (cases.lastDecision(caseNumber).question().equals("CorrectCount")) {
            unwarranted.end(step);
            return;
        }
        var reason = new Words("The result of %s was overturned by an objection", "사건 %s의 결과가 이의신청으로 번복되었습니다")
                .with(cases.read(caseNumber).origin().orElseThrow());
        cases.end(caseNumber, "EndOverturnedRevocation", CaseEnding.ENDED_BY_OBJECTION, reason);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.CERTIFICATE_KEPT,
                "once",
                Map.of("certificates", CERTIFICATE_NUMBER.from(step), "reasons", reason));
    }
}
