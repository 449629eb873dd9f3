package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Words;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.JudgementPolicy;

/** Records that the date passed without a result, and reminds the organization of the second one. */
@Named
@Dependent
public class RecordLateResult implements JavaDelegate {
    private final Organizations organizations;
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordLateResult(
            Organizations organizations, ReNotifications reNotifications, Cases cases, Letters letters, Clock clock) {
        this.organizations = organizations;
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        round.fallLate(clock.instant());
        cases.recordDecision(
                caseNumber,
                JudgementPolicy.missed(
                        "RecordLateResult",
                        ReNotificationShortfall.LATE,
                        round.instrument(),
                        new Words("Round %d, last day %s", "%d차, 제출기한 %s")
                                .with(round.number(), round.lastDay().orElseThrow())),
                Cases.SYSTEM);
        letters.write(
                caseNumber,
                organizations.read(BUSINESS_NUMBER.from(step)),
                LetterKind.RE_NOTIFICATION_REMINDER,
                "round-" + round.number(),
                Map.of(
                        "lastDay", round.lastDay().orElseThrow().toString(),
                        "secondLastDay", round.secondLastDay().orElseThrow().toString()));
    }
}
