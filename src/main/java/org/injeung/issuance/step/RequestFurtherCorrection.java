package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.FURTHER_CORRECTION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Tells the applicant what the committee wants corrected and until when; the committee may ask for it once. */
@Named
@Dependent
public class RequestFurtherCorrection implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;
    private final Answers answers;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestFurtherCorrection(Organizations organizations, Cases cases, Letters letters, Answers answers) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        FURTHER_CORRECTION.to(step, false);
        var due = answers.ask(step, "committeeExtraCorrection", "further");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.FURTHER_CORRECTION_REQUESTED,
                "once",
                Map.of(
                        "reasons", cases.lastDecision(caseNumber).reasons(),
                        "lastDay", due.lastDay().toString(),
                        "explanation", due.explanation()));
    }
}
