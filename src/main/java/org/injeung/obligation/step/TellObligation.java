package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Tells the organization why it must hold a certificate and by when. */
@Named
@Dependent
public class TellObligation implements JavaDelegate {
    private final Organizations organizations;
    private final Duties duties;
    private final Cases cases;
    private final Obligations obligations;
    private final Letters letters;
    private final Deadlines deadlines;

    /** Works in the transaction of the engine. */
    @Inject
    public TellObligation(
            Organizations organizations,
            Duties duties,
            Cases cases,
            Obligations obligations,
            Letters letters,
            Deadlines deadlines) {
        this.organizations = organizations;
        this.duties = duties;
        this.cases = cases;
        this.obligations = obligations;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var scheme = SCHEME.from(step);
        var organization = organizations.read(BUSINESS_NUMBER.from(step));
        var first = duties.of(organization, scheme).get(0);
        letters.write(
                caseNumber,
                organization,
                LetterKind.OBLIGATION_TOLD,
                "once",
                Map.of(
                        "scheme",
                        scheme.mark(),
                        "reasons",
                        cases.lastDecision(caseNumber).reasons(),
                        "lastDay",
                        obligations.read(caseNumber).obligedBy().orElseThrow().toString(),
                        "explanation",
                        first.explanation(deadlines.periods()),
                        "maximumFine",
                        "%,d".formatted(first.rule().maximumFine()),
                        "fineBasis",
                        first.rule().fineBasis()));
    }
}
