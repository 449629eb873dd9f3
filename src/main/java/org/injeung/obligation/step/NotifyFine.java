package org.injeung.obligation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.obligation.ObligationProcess.FINE_OPINION;
import static org.injeung.obligation.ObligationProcess.FINE_OPINION_ENDS_AT;
import static org.injeung.obligation.ObligationProcess.SCHEME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Duties;
import org.injeung.registry.Obligations;
import org.injeung.registry.Organizations;

/** Tells the organization of the intended fine and until when it may give its opinion. */
@Named
@Dependent
public class NotifyFine implements JavaDelegate {
    private final Organizations organizations;
    private final Duties duties;
    private final Obligations obligations;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public NotifyFine(
            Organizations organizations,
            Duties duties,
            Obligations obligations,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.duties = duties;
        this.obligations = obligations;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var organization = organizations.read(BUSINESS_NUMBER.from(step));
        var fine = obligations.openFine(caseNumber).orElseThrow();
        var occasion = "fine-" + obligations.fines(caseNumber).size();
        var period = deadlines.open(step, FINE_OPINION_ENDS_AT, "fineOpinion", occasion, clock.instant());
        fine.notice(period.lastDay());
        FINE_OPINION.takeIfPresent(step);
        var scheme = SCHEME.from(step);
        letters.write(
                caseNumber,
                organization,
                LetterKind.FINE_NOTICE,
                occasion,
                Map.of(
                        "scheme", scheme.mark(),
                        "amount", "%,d".formatted(fine.amount()),
                        "reasons", fine.reasons(),
                        "circumstances", fine.circumstances(),
                        "legalBasis", duties.fineRule(organization, scheme).fineBasis(),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
