package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.DEMAND_ITEM;
import static org.injeung.renotification.ReNotificationProcess.DEMAND_SUMMARY;
import static org.injeung.renotification.ReNotificationProcess.FURTHER_MEASURES;
import static org.injeung.renotification.ReNotificationProcess.INSTRUMENT;
import static org.injeung.renotification.ReNotificationProcess.OTHER_PERSONS;
import static org.injeung.renotification.ReNotificationProcess.POSTING_DAYS;
import static org.injeung.renotification.ReNotificationProcess.RESULT_WISHED_ON;
import static org.injeung.renotification.ReNotificationProcess.RE_NOTIFICATION_REASONS;
import static org.injeung.renotification.ReNotificationProcess.TELL_MEMBERS;
import static org.injeung.renotification.ReNotificationProcess.tell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.NoticeItem;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.DemandPolicy;
import org.injeung.renotification.policy.Persons;

/** Takes what an officer demands of the organization. */
@Named
@Dependent
public class PrepareReNotification implements TaskListener {
    private final ReNotifications reNotifications;
    private final Demand demand;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PrepareReNotification(ReNotifications reNotifications, Demand demand, Deadlines deadlines, Clock clock) {
        this.reNotifications = reNotifications;
        this.demand = demand;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var chosen = items(task);
        var persons = persons(task);
        var postingDays = POSTING_DAYS.from(task);
        DemandPolicy.postingProblem(postingDays, demand.leastPostingDays()).ifPresent(problem -> {
            throw new InvalidInput(POSTING_DAYS.name(), problem);
        });
        var wished = RESULT_WISHED_ON.find(task);
        var now = clock.instant();
        wished.flatMap(day -> DemandPolicy.dayProblem(
                        day,
                        deadlines.count("reNotificationResult", now).lastDay(),
                        deadlines.count("reNotificationLongest", now).lastDay()))
                .ifPresent(problem -> {
                    throw new InvalidInput(RESULT_WISHED_ON.name(), problem);
                });
        var round = reNotifications
                .read(CASE_NUMBER.from(task))
                .prepare(new ReNotificationRound.Demand(
                        INSTRUMENT.from(task),
                        RE_NOTIFICATION_REASONS.from(task),
                        FURTHER_MEASURES.from(task),
                        postingDays.intValue(),
                        wished.orElse(null),
                        Caller.of(task).id(),
                        now));
        chosen.forEach(item -> DemandPoints.demand(round, item));
        persons.forEach(group -> DemandPoints.demand(round, group, OTHER_PERSONS.find(task)));
        DemandPoints.demandTheRest(round);
        DEMAND_SUMMARY.to(task, DemandPoints.summary(round));
    }

    private List<NoticeItem> items(DelegateTask task) {
        var chosen = new ArrayList<NoticeItem>();
        var inForce = demand.inForce();
        for (var place = 0; place < DEMAND_ITEM.size(); place++) {
            if (DEMAND_ITEM.get(place).find(task).orElse(false)) {
                var number = place + 1;
                var field = DEMAND_ITEM.get(place).name();
                chosen.add(inForce.stream()
                        .filter(item -> item.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(
                                field, new Words("stands for no item that the law names today", "현행 법령에 없는 항목입니다"))));
            }
        }
        if (chosen.isEmpty()) {
            throw new InvalidInput(
                    DEMAND_ITEM.get(0).name(),
                    new Words("demand at least one item of the notice", "통지 항목을 하나 이상 요구하십시오"));
        }
        return chosen;
    }

    private static List<Persons> persons(DelegateTask task) {
        var chosen = Arrays.stream(Persons.values())
                .filter(group -> group == Persons.OTHERS
                        ? OTHER_PERSONS.find(task).isPresent()
                        : tell(group).find(task).orElse(false))
                .toList();
        if (chosen.isEmpty()) {
            throw new InvalidInput(
                    TELL_MEMBERS.name(),
                    new Words("name at least one group of persons who are to be told", "통지 대상자를 하나 이상 정하십시오"));
        }
        return chosen;
    }
}
