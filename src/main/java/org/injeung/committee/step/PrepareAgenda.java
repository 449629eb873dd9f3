package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.AGENDA;
import static org.injeung.committee.CommitteeProcess.FURTHER_CORRECTION;
import static org.injeung.committee.CommitteeProcess.INVITED_MEMBERS;
import static org.injeung.committee.CommitteeProcess.MEETING_CLOSES_AT;
import static org.injeung.committee.CommitteeProcess.MEETING_ON;
import static org.injeung.committee.CommitteeProcess.MEETING_OPENS_AT;
import static org.injeung.committee.CommitteeProcess.MEETING_PLACE;
import static org.injeung.committee.CommitteeProcess.MOTION;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.committee.policy.AgendaPolicy;
import org.injeung.deadlines.Deadlines;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.registry.CommitteeMeeting;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Meetings;

/** Calls the meeting on a day on which the agenda has been delivered long enough. */
@Named
@Dependent
public class PrepareAgenda implements TaskListener {
    private final Meetings meetings;
    private final Deadlines deadlines;
    private final Rules rules;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PrepareAgenda(Meetings meetings, Deadlines deadlines, Rules rules, Clock clock) {
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var meetingOn = MEETING_ON.take(task);
        var now = clock.instant();
        AgendaPolicy.objection(
                        meetingOn,
                        now,
                        opening -> deadlines.periods().before("committeeAgenda", opening),
                        deadlines.count("committeeCall", now))
                .ifPresent(objection -> {
                    throw new InvalidInput(MEETING_ON.name(), objection);
                });
        var invited = invited(task);
        var opensAt = AgendaPolicy.opening(meetingOn, now);
        var closesAt = deadlines.count("committeeMeeting", opensAt).endsAt();
        var meeting = meetings.call(
                CASE_NUMBER.from(task),
                new CommitteeMeeting.Agenda(
                        MOTION.from(task),
                        FURTHER_CORRECTION.find(task).orElse(false),
                        meetingOn,
                        MEETING_PLACE.take(task),
                        AGENDA.from(task),
                        (int) invited,
                        opensAt,
                        closesAt),
                Caller.of(task).id());
        MEETING_OPENS_AT.to(task, opensAt);
        deadlines.open(
                task.getExecution(), MEETING_CLOSES_AT, "committeeMeeting", "meeting-" + meeting.number(), opensAt);
    }

    private long invited(DelegateTask task) {
        var invited = INVITED_MEMBERS.from(task);
        var quorum = rules.committee().quorum();
        if (invited < quorum) {
            throw new InvalidInput(
                    INVITED_MEMBERS.name(),
                    new Words("must be at least the quorum: %d, not %d", "의사정족수 %d명 이상이어야 합니다(현재 %d명)")
                            .with(quorum, invited));
        }
        return invited;
    }
}
