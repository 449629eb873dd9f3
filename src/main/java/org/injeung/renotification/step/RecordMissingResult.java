package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.JudgementPolicy;

/** Records that the second date passed without a result too. */
@Named
@Dependent
public class RecordMissingResult implements JavaDelegate {
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordMissingResult(ReNotifications reNotifications, Cases cases, Clock clock) {
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        round.giveUp(clock.instant());
        cases.recordDecision(
                caseNumber,
                JudgementPolicy.missed(
                        "RecordMissingResult",
                        ReNotificationShortfall.NOT_SUBMITTED,
                        round.instrument(),
                        new Words("Round %d, last day %s, second one %s", "%d차, 제출기한 %s, 2차 기한 %s")
                                .with(
                                        round.number(),
                                        round.lastDay().orElseThrow(),
                                        round.secondLastDay().orElseThrow())),
                Cases.SYSTEM);
    }
}
