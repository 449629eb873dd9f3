package org.injeung.deadlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.injeung.engine.CaseVariables;
import org.injeung.engine.PeriodEnds;
import org.injeung.engine.Variable;
import org.injeung.law.Deadline;
import org.injeung.law.Holiday;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadline.AwaitedBy;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.Cases;
import org.injeung.registry.DeadlineChange.Kind;
import org.injeung.registry.NotFound;

/**
 * Counts legal periods with the holidays of the file and those announced since, and keeps the deadlines that cases wait for. A human
 * task whose diagram names a period, {@code ${deadlines.of('screening')}}, needs nothing else; a step whose timers and tasks wait
 * for an instant of its own opens the deadline.
 */
@Dependent
public class Deadlines implements PeriodEnds {
    private static final Words APPOINTED = new Words("Appointed in the case", "사건에서 지정");

    private final Periods periods;
    private final CaseDeadlines kept;
    private final Clock clock;

    /** Counts from the clock's now. */
    @Inject
    public Deadlines(Periods periods, CaseDeadlines kept, Clock clock) {
        this.periods = periods;
        this.kept = kept;
        this.clock = clock;
    }

    // Counting

    /** The end of the period of that name if it starts now, for the engine. */
    @Override
    public Date of(String period) {
        return Date.from(count(period, clock.instant()).endsAt());
    }

    /** The end of the period of that name from an event. */
    public Deadline count(String period, Instant startsAt) {
        return periods().count(period, startsAt);
    }

    /** The periods, counted with the holidays that were announced since the file of holidays was written. */
    public Periods periods() {
        return periods.with(kept.announced());
    }

    // Deadlines of a case

    /**
     * Opens a deadline of the case that the step works on and writes its end for the timers and tasks that wait for it.
     *
     * @param until the variable of the diagram
     * @param occasion what it is for, where a case has several of this period
     */
    public Deadline open(
            VariableScope step, Variable<Instant> until, String period, String occasion, Instant startsAt) {
        return keep(step, until, occasion, count(period, startsAt));
    }

    /**
     * Keeps a deadline of the case that a policy counted with {@link #periods()}, and writes its end for the timers and tasks that
     * wait for it.
     *
     * @param until the variable of the diagram
     * @param occasion what it is for, where a case has several of this period
     */
    public Deadline keep(VariableScope step, Variable<Instant> until, String occasion, Deadline counted) {
        until.to(step, counted.endsAt());
        kept.record(
                new AwaitedBy(
                        CaseVariables.CASE_NUMBER.from(step),
                        occasion,
                        Waiting.processInstance(step),
                        until.name(),
                        Waiting.holder(step, until.name()),
                        false),
                counted);
        return counted;
    }

    /** Opens a deadline for the whole case, whose clock stands while a task of the organization is open; nothing waits for it. */
    public Deadline openPausing(DelegateExecution step, String period, Instant startsAt) {
        var deadline = count(period, startsAt);
        kept.record(
                new AwaitedBy(
                        CaseVariables.CASE_NUMBER.from(step), "case", step.getProcessInstanceId(), null, null, true),
                deadline);
        return deadline;
    }

    /**
     * Gives the latest deadline of that variable and occasion more days; tasks, timers and the variable move with it.
     *
     * @param reason why, in a sentence that the organization is told
     * @throws NotFound if no step opened one
     * @throws IllegalArgumentException without a day or a reason
     */
    public Deadline extend(
            VariableScope step, Variable<Instant> until, String occasion, int days, Words reason, String by) {
        var open = find(step, until, occasion);
        return change(open, periods().extend(open.counted(), days, reason), Kind.EXTENDED, days, reason, by);
    }

    /** Stops the clock of the latest deadline of that variable and occasion; its end is known when the clock runs again. */
    public Deadline stop(VariableScope step, Variable<Instant> until, String occasion) {
        return clock(find(step, until, occasion), Kind.STOPPED);
    }

    /** Lets the clock of the latest deadline of that variable and occasion run again; tasks, timers and the variable move. */
    public Deadline resume(VariableScope step, Variable<Instant> until, String occasion) {
        return clock(find(step, until, occasion), Kind.RESUMED);
    }

    private CaseDeadline find(VariableScope step, Variable<Instant> until, String occasion) {
        return kept.of(CaseVariables.CASE_NUMBER.from(step), until.name()).stream()
                .filter(deadline -> deadline.occasion().equals(occasion))
                .findFirst()
                .orElseThrow(() ->
                        new NotFound(new Words("deadline %s of %s", "%2$s의 기한 %1$s").with(until.name(), occasion)));
    }

    /** The organization is to answer: deadlines of the case that pause stand still. */
    void stopPausing(String caseNumber) {
        kept.pausing(caseNumber).stream()
                .filter(deadline -> deadline.stoppedOn().isEmpty())
                .forEach(deadline -> clock(deadline, Kind.STOPPED));
    }

    /** The organization has answered, or its time is over. */
    void resumePausing(String caseNumber) {
        kept.pausing(caseNumber).stream()
                .filter(deadline -> deadline.stoppedOn().isPresent())
                .forEach(deadline -> clock(deadline, Kind.RESUMED));
    }

    private Deadline clock(CaseDeadline open, Kind kind) {
        BiFunction<Deadline, Instant, Deadline> turn = kind == Kind.STOPPED ? periods()::stop : periods()::resume;
        var before = open.counted();
        var after = turn.apply(before, clock.instant());
        var days = after.adjustment().stoppedDays() - before.adjustment().stoppedDays();
        return change(open, after, kind, days, null, Cases.SYSTEM);
    }

    /**
     * A deadline that an announced holiday moved.
     *
     * @param deadline as it is now
     * @param before its end before
     */
    public record Moved(CaseDeadline deadline, Instant before) {}

    /**
     * Counts with one holiday more, and again every awaited deadline that would end on it.
     *
     * @return the deadlines that moved
     */
    List<Moved> announce(Holiday holiday, String by) {
        kept.announce(holiday, by);
        var counting = periods();
        return kept.endingOn(holiday.date()).stream()
                .flatMap(open -> {
                    var before = open.counted();
                    var after = counting.count(before.period(), before.startsAt(), before.adjustment());
                    if (after.endsAt().equals(before.endsAt())) {
                        return Stream.empty();
                    }
                    change(open, after, Kind.HOLIDAY_ANNOUNCED, 0, holiday.name(), by);
                    return Stream.of(new Moved(open, before.endsAt()));
                })
                .toList();
    }

    private Deadline change(CaseDeadline open, Deadline after, Kind kind, int days, Words reason, String by) {
        var before = open.endsAt();
        kept.change(open, after, kind, days, reason, by);
        new Waiting(open, kept.openTasks(open)).move(before);
        return after;
    }

    // Tasks, for the engine

    /** Records a task's due date that the diagram takes from a period. */
    CaseDeadline from(AwaitedBy matter, String period) {
        return kept.record(matter, count(period, clock.instant()));
    }

    /** The deadline that explains a due date that a step computed; one that no step opened was appointed. */
    CaseDeadline until(AwaitedBy matter, Instant due) {
        return kept.of(matter.caseNumber(), matter.variableName()).stream()
                .filter(deadline -> deadline.endsAt().equals(due))
                .filter(deadline -> deadline.executionId().equals(Optional.ofNullable(matter.executionId())))
                .findFirst()
                .orElseGet(() -> appoint(matter, due));
    }

    private CaseDeadline appoint(AwaitedBy matter, Instant due) {
        var name = matter.variableName().replaceFirst("At$", "");
        return kept.record(matter, Periods.appointed(name, APPOINTED, clock.instant(), due));
    }
}
