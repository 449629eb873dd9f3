package org.injeung.penalty.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

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
import org.injeung.registry.Organizations;
import org.injeung.registry.Penalties;

/** Reminds the organization of what it owes with the surcharge, and sets a new date. */
@Named
@Dependent
public class RemindPayment implements JavaDelegate {
    private final Organizations organizations;
    private final Penalties penalties;
    private final PenaltyBalance account;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RemindPayment(
            Organizations organizations,
            Penalties penalties,
            PenaltyBalance account,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.organizations = organizations;
        this.penalties = penalties;
        this.account = account;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var penalty = penalties.read(caseNumber);
        var balance = account.balance(penalty, account.today());
        var period = deadlines.count("penaltyReminder", clock.instant());
        penalty.remind(clock.instant());
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.PENALTY_REMINDER,
                clock.instant().toString(),
                Map.of(
                        "principal", "%,d".formatted(balance.principal()),
                        "surcharge", "%,d".formatted(balance.surcharge()),
                        "today", account.today().toString(),
                        "lastDay", period.lastDay().toString(),
                        "explanation", period.explanation()));
    }
}
