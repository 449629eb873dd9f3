package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.CHANGE;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

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

/** Closes the case and tells the holder why the change is refused. */
@Named
@Dependent
public class RefuseChange implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public RefuseChange(Organizations organizations, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var last = cases.lastDecision(caseNumber);
        cases.close(caseNumber, "REFUSED");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.CHANGE_REFUSED,
                "once",
                Map.of(
                        "certificateNumber", CERTIFICATE_NUMBER.from(step),
                        "change", CHANGE.from(step).name(),
                        "reasons", last.reasons(),
                        "legalBasis", last.legalBasis()));
    }
}
