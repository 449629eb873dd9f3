package org.injeung.renotification.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.renotification.ReNotificationProcess.ITEM_TOLD;
import static org.injeung.renotification.ReNotificationProcess.MEASURES_TAKEN;
import static org.injeung.renotification.ReNotificationProcess.NOTICE_TEXT;
import static org.injeung.renotification.ReNotificationProcess.NOTICE_WORDING;
import static org.injeung.renotification.ReNotificationProcess.POSTED_FROM;
import static org.injeung.renotification.ReNotificationProcess.POSTED_UNTIL;
import static org.injeung.renotification.ReNotificationProcess.RESULT_ENDS_AT;
import static org.injeung.renotification.ReNotificationProcess.RESULT_EVIDENCE;
import static org.injeung.renotification.ReNotificationProcess.told;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.ReNotifications;
import org.injeung.renotification.policy.Persons;

/** Takes what the organization says it did, point by point; what comes after its date is late. */
@Named
@Dependent
public class SubmitReNotificationResult implements TaskListener {
    private final ReNotifications reNotifications;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SubmitReNotificationResult(ReNotifications reNotifications, Clock clock) {
        this.reNotifications = reNotifications;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var round = reNotifications.read(CASE_NUMBER.from(task)).lastRound().orElseThrow();
        for (var place = 0; place < ITEM_TOLD.size(); place++) {
            var told = ITEM_TOLD.get(place).takeIfPresent(task);
            var demanded = round.point(DemandPoints.codeOfItem(place + 1));
            if (demanded.isPresent()) {
                demanded.get().answer(told.orElse(false), null, null);
            } else if (told.orElse(false)) {
                throw new InvalidInput(
                        ITEM_TOLD.get(place).name(), new Words("stands for no item that is demanded", "요구된 항목이 아닙니다"));
            }
        }
        for (var group : Persons.values()) {
            var demanded = round.point(group.name());
            if (demanded.isPresent()) {
                demanded.get().answer(null, told(group).take(task), null);
            } else {
                told(group).takeIfPresent(task);
            }
        }
        round.point(DemandPoints.MEASURES).orElseThrow().answer(null, null, MEASURES_TAKEN.take(task));
        var from = POSTED_FROM.takeIfPresent(task);
        var until = POSTED_UNTIL.takeIfPresent(task);
        requirePosting(from, until);
        var now = clock.instant();
        if (!now.isBefore(RESULT_ENDS_AT.from(task)) && round.lateAt().isEmpty()) {
            round.fallLate(now); // the timer would have said so a moment later
        }
        round.submit(new ReNotificationRound.Result(
                NOTICE_TEXT.take(task),
                NOTICE_WORDING.take(task),
                from.orElse(null),
                until.orElse(null),
                RESULT_EVIDENCE.take(task),
                Caller.of(task).id(),
                now));
    }

    private static void requirePosting(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() != until.isPresent()) {
            throw new InvalidInput(
                    from.isPresent() ? POSTED_UNTIL.name() : POSTED_FROM.name(),
                    new Words("is missing: name both days, or none", "값이 없습니다. 두 날짜를 모두 적거나 모두 비우십시오"));
        }
        if (from.isPresent() && until.orElseThrow().isBefore(from.get())) {
            throw new InvalidInput(
                    POSTED_UNTIL.name(),
                    new Words("must not be before the first day of the posting", "게시 첫날보다 빠를 수 없습니다"));
        }
    }
}
