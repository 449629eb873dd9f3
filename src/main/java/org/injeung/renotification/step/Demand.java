package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.DEMAND_ITEM;
import static org.injeung.renotification.ReNotificationProcess.NOTICE_ITEM;
import static org.injeung.renotification.ReNotificationProcess.ROUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.NoticeItem;
import org.injeung.law.NoticeItems;
import org.injeung.registry.ReNotifications;

/** What a round may demand: the items of the notice that the law names today, and how long it is to be posted. */
@Dependent
class Demand {
    private final NoticeItems items;
    private final ReNotifications reNotifications;
    private final Deadlines deadlines;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    Demand(NoticeItems items, ReNotifications reNotifications, Deadlines deadlines, Clock clock) {
        this.items = items;
        this.reNotifications = reNotifications;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Offers the items of today for the next round; those that were not offered before are demanded unless an officer takes them out. */
    void offer(VariableScope step) {
        var items = inForce();
        for (var place = 0; place < NOTICE_ITEM.size(); place++) {
            var number = place + 1;
            var item = items.stream().filter(one -> one.number() == number).findFirst();
            if (item.isEmpty()) {
                NOTICE_ITEM.get(place).takeIfPresent(step);
                DEMAND_ITEM.get(place).takeIfPresent(step);
                continue;
            }
            if (NOTICE_ITEM.get(place).find(step).isEmpty()) {
                DEMAND_ITEM.get(place).to(step, true);
            }
            NOTICE_ITEM.get(place).to(step, item.get().words().both());
        }
        ROUND.to(step, reNotifications.read(CASE_NUMBER.from(step)).sent().size() + 1L);
    }

    /** The items that a notice of today must contain. */
    List<NoticeItem> inForce() {
        return items.inForceOn(today());
    }

    /** How long a notice must be posted at least. */
    long leastPostingDays() {
        return ChronoUnit.DAYS.between(
                        today(), deadlines.count("leakPosting", clock.instant()).lastDay())
                + 1;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
