package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.PENALTY_AMOUNT;
import static org.injeung.penalty.PenaltyProcess.PENALTY_OPINION_ENDS_AT;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.deadlines.Deadlines;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;

/** Writes the worksheet and tells the organization what is intended and until when it may give its opinion. */
@Named
@Dependent
public class NotifyPenalty implements JavaDelegate {
    private final Organizations organizations;
    private final Penalties penalties;
    private final Letters letters;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public NotifyPenalty(
            Organizations organizations,
            Penalties penalties,
            Letters letters,
            Documents documents,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.penalties = penalties;
        this.letters = letters;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var penalty = penalties.read(caseNumber);
        var occasion = "round-" + penalty.round();
        documents.write(
                caseNumber,
                DocumentKind.PENALTY_WORKSHEET,
                occasion,
                Map.of(
                        "breachCase", penalty.breachCase(),
                        "round", String.valueOf(penalty.round()),
                        "salesReason", penalty.salesReason().orElseThrow(),
                        "worksheets", AmountsInWords.worksheets(penalty),
                        "total", AmountsInWords.won(penalty.total())));
        var period = deadlines.open(step, PENALTY_OPINION_ENDS_AT, "opinionPeriod", occasion, clock.instant());
        penalty.notice(period.lastDay());
        PENALTY_AMOUNT.to(step, AmountsInWords.won(penalty.total()).both());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.PENALTY_NOTICE,
                occasion,
                Map.of(
                        "amount", "%,d".formatted(penalty.total()),
                        "breachCase", penalty.breachCase(),
                        "violations", AmountsInWords.violations(penalty),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
