package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.ORDER;
import static org.injeung.renotification.ReNotificationProcess.ORDER_REMARK;
import static org.injeung.renotification.ReNotificationProcess.RETURNED_BECAUSE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.DemandPolicy;
import org.injeung.renotification.policy.Order;

/** Takes the signature of the manager, who signs the demand, returns it or drops it. */
@Named
@Dependent
public class SignReNotification implements TaskListener {
    private final ReNotifications reNotifications;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SignReNotification(ReNotifications reNotifications, Cases cases, Clock clock) {
        this.reNotifications = reNotifications;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var order = ORDER.from(task);
        var remark = ORDER_REMARK.takeIfPresent(task);
        if (order != Order.SIGNED && remark.isEmpty()) {
            throw new InvalidInput(ORDER_REMARK.name(), new Words("say why you do not sign", "결재하지 않는 사유를 적으십시오"));
        }
        var manager = Caller.of(task).id();
        var now = clock.instant();
        var round = reNotifications.read(caseNumber).lastRound().orElseThrow();
        if (order == Order.SIGNED) {
            round.sign(manager, now);
            RETURNED_BECAUSE.takeIfPresent(task);
        } else {
            round.discard(now);
            RETURNED_BECAUSE.to(task, remark.orElseThrow());
        }
        cases.recordDecision(
                caseNumber,
                DemandPolicy.decide(
                        order,
                        round.instrument(),
                        round.number(),
                        round.points().size(),
                        Periods.day(round.preparedAt()),
                        remark),
                manager);
    }
}
