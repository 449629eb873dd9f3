package org.injeung.objection.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.objection.ObjectionProcess.CONTESTED_CASE;

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

/** Closes the case as dismissed and tells the organization the reasons and its remedies. */
@Named
@Dependent
public class DismissObjection implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;

    /** Works in the transaction of the engine. */
    @Inject
    public DismissObjection(Organizations organizations, Cases cases, Letters letters) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        cases.close(caseNumber, "DISMISSED");
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.OBJECTION_DISMISSED,
                "once",
                Map.of(
                        "contestedCase",
                        CONTESTED_CASE.from(step),
                        "reasons",
                        cases.lastDecision(caseNumber).reasons()));
    }
}
