package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.BREACH_CASE;
import static org.injeung.renotification.ReNotificationProcess.POINT;
import static org.injeung.renotification.ReNotificationProcess.POINT_JUDGEMENT;
import static org.injeung.renotification.ReNotificationProcess.POINT_REASON;
import static org.injeung.renotification.ReNotificationProcess.RESULT_SUMMARY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.registry.Cases;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.JudgementPolicy;

/** Proposes how each point is to be judged; an officer judges. */
@Named
@Dependent
public class ProposeJudgement implements JavaDelegate {
    private final ReNotifications reNotifications;
    private final Cases cases;

    /** Works in the transaction of the engine. */
    @Inject
    public ProposeJudgement(ReNotifications reNotifications, Cases cases) {
        this.reNotifications = reNotifications;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        var facts = DemandPoints.facts(round, affected(step));
        cases.recordDecision(
                caseNumber,
                JudgementPolicy.propose(
                        round.points().stream()
                                .map(point -> DemandPoints.proposed(round, point))
                                .toList(),
                        facts),
                Cases.SYSTEM);
        RESULT_SUMMARY.to(step, DemandPoints.result(round, facts));
        for (var place = 0; place < POINT.size(); place++) {
            POINT.get(place).takeIfPresent(step);
            POINT_JUDGEMENT.get(place).takeIfPresent(step);
            POINT_REASON.get(place).takeIfPresent(step);
            if (place < round.points().size()) {
                offer(step, place, round);
            }
        }
    }

    private static void offer(DelegateExecution step, int place, ReNotificationRound round) {
        var point = round.points().get(place);
        var proposed = DemandPoints.proposed(round, point);
        POINT.get(place).to(step, DemandPoints.withAnswer(round, point));
        POINT_JUDGEMENT.get(place).to(step, proposed.proposal());
        proposed.proposed().ifPresent(reason -> POINT_REASON.get(place).to(step, reason.both()));
    }

    private long affected(DelegateExecution step) {
        return cases.breach(BREACH_CASE.from(step)).affectedPersons();
    }
}
