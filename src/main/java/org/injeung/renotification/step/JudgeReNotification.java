package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.BREACH_CASE;
import static org.injeung.renotification.ReNotificationProcess.JUDGEMENT;
import static org.injeung.renotification.ReNotificationProcess.POINT;
import static org.injeung.renotification.ReNotificationProcess.POINT_JUDGEMENT;
import static org.injeung.renotification.ReNotificationProcess.POINT_REASON;
import static org.injeung.renotification.ReNotificationProcess.RESULT_SUMMARY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.Judgement;
import org.injeung.renotification.policy.JudgementPolicy;

/** Takes the judgement of an officer on each point; the result is sufficient only if every point is. */
@Named
@Dependent
public class JudgeReNotification implements TaskListener {
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public JudgeReNotification(ReNotifications reNotifications, Cases cases, Clock clock) {
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        var judged = new ArrayList<JudgementPolicy.Point>();
        for (var place = 0; place < POINT.size(); place++) {
            if (place < round.points().size()) {
                judged.add(judge(task, place, round));
            } else if (POINT_JUDGEMENT.get(place).find(task).isPresent()) {
                throw new InvalidInput(
                        POINT_JUDGEMENT.get(place).name(),
                        new Words("stands for no point of this round", "이번 차수의 요구사항이 아닙니다"));
            }
        }
        var affected = cases.breach(BREACH_CASE.from(task)).affectedPersons();
        var officer = Caller.of(task).id();
        var decision = JudgementPolicy.decide(judged, DemandPoints.facts(round, affected));
        round.judge(decision.answer() == Judgement.SUFFICIENT, officer, clock.instant());
        cases.recordDecision(caseNumber, decision, officer);
        JUDGEMENT.to(task, decision.answer());
        RESULT_SUMMARY.takeIfPresent(task);
    }

    private static JudgementPolicy.Point judge(DelegateTask task, int place, ReNotificationRound round) {
        var point = round.points().get(place);
        var proposed = DemandPoints.proposed(round, point);
        POINT.get(place).takeIfPresent(task);
        var judged = new JudgementPolicy.Point(
                proposed.title(),
                proposed.proposed(),
                POINT_JUDGEMENT.get(place).take(task),
                POINT_REASON.get(place).takeIfPresent(task));
        judged.problem().ifPresent(problem -> {
            throw new InvalidInput(POINT_REASON.get(place).name(), problem);
        });
        point.judge(judged.judgement() == Judgement.SUFFICIENT, judged.reason().orElse(null));
        return judged;
    }
}
