package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.penalty.PenaltyProcess.BREACH_CASE;
import static org.injeung.penalty.PenaltyProcess.SALES_DATA_ENDS_AT;

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
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Asks the organization for its sales, and tells until when. */
@Named
@Dependent
public class RequestSalesData implements JavaDelegate {
    private final Organizations organizations;
    private final Cases cases;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RequestSalesData(
            Organizations organizations, Cases cases, Letters letters, Deadlines deadlines, Clock clock) {
        this.organizations = organizations;
        this.cases = cases;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var breachCase = BREACH_CASE.from(step);
        var year = cases.breach(breachCase).discoveredOn().getYear();
        var period = deadlines.open(step, SALES_DATA_ENDS_AT, "salesDataRequest", "sales", clock.instant());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.SALES_DATA_REQUESTED,
                "once",
                Map.of(
                        "breachCase", breachCase,
                        "years", "%d, %d, %d".formatted(year - 3, year - 2, year - 1),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
