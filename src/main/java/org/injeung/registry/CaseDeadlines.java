package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Counting;
import org.injeung.law.Deadline;
import org.injeung.law.Holiday;
import org.injeung.law.Words;
import org.injeung.registry.CaseDeadline.AwaitedBy;
import org.injeung.registry.DeadlineChange.Kind;

/** The deadlines of the cases, the tasks that are due at them, what changed them, and the holidays announced meanwhile. */
@Dependent
public class CaseDeadlines {
    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public CaseDeadlines(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    // Holidays

    /** Announced holidays in their order. */
    public List<Holiday> announced() {
        return entities.createQuery("select h from AnnouncedHoliday h order by h.date", AnnouncedHoliday.class)
                .getResultStream()
                .map(AnnouncedHoliday::holiday)
                .toList();
    }

    /** Stores a holiday with which everything is counted from now on. */
    public void announce(Holiday holiday, String announcedBy) {
        entities.persist(new AnnouncedHoliday(holiday, announcedBy, clock.instant()));
        entities.flush();
    }

    // Deadlines

    /** Records a counted deadline. */
    public CaseDeadline record(AwaitedBy matter, Deadline counted) {
        var deadline = new CaseDeadline(matter, counted);
        entities.persist(deadline);
        return deadline;
    }

    /** The deadlines of a case in the order in which they were recorded. */
    public List<CaseDeadline> of(String caseNumber) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.caseNumber = ?1 order by d.startsAt, d.id",
                        CaseDeadline.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The deadlines for which that variable of a case stands, the latest first. */
    public List<CaseDeadline> of(String caseNumber, String variableName) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.caseNumber = ?1 and d.variableName = ?2 order by d.id desc",
                        CaseDeadline.class)
                .setParameter(1, caseNumber)
                .setParameter(2, variableName)
                .getResultList();
    }

    /** Deadlines of a case whose clock stands while the organization is to answer and that have not ended. */
    public List<CaseDeadline> pausing(String caseNumber) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.caseNumber = ?1 and d.pauses = true and d.endedAt is null"
                                + " order by d.id",
                        CaseDeadline.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** Deadlines that are awaited, roll from days off and have that last day, case by case. */
    public List<CaseDeadline> endingOn(LocalDate lastDay) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.lastDay = ?1 and d.endedAt is null"
                                + " and d.counting = ?2 order by d.caseNumber, d.id",
                        CaseDeadline.class)
                .setParameter(1, lastDay)
                .setParameter(2, Counting.FROM_NEXT_DAY)
                .getResultList();
    }

    /** Takes another count of a deadline and keeps what changed it. */
    public void change(CaseDeadline deadline, Deadline counted, Kind kind, int days, Words reason, String changedBy) {
        var before = deadline.endsAt();
        deadline.count(counted);
        entities.persist(new DeadlineChange(
                deadline.id(), kind, days, reason, changedBy, clock.instant(), before, deadline.endsAt()));
    }

    /** What changed a deadline, in that order. */
    public List<DeadlineChange> changes(CaseDeadline deadline) {
        return entities.createQuery(
                        "select c from DeadlineChange c where c.deadlineId = ?1 order by c.id", DeadlineChange.class)
                .setParameter(1, deadline.id())
                .getResultList();
    }

    /** Nobody waits any more for what a process was waiting for. */
    public void endAll(String processInstanceId) {
        entities.createQuery(
                        "select d from CaseDeadline d where d.processInstanceId = ?1 and d.endedAt is null",
                        CaseDeadline.class)
                .setParameter(1, processInstanceId)
                .getResultList()
                .forEach(deadline -> deadline.end(clock.instant()));
    }

    // Tasks

    /** A task is due at a deadline. */
    public void await(CaseDeadline deadline, String taskId, String activity, boolean ofOrganization) {
        deadline.isAwaited(ofOrganization);
        entities.persist(new DeadlineTask(taskId, deadline, activity, ofOrganization, clock.instant()));
    }

    /** The task of that id, if it is due at a deadline. */
    public Optional<DeadlineTask> task(String taskId) {
        return Optional.ofNullable(entities.find(DeadlineTask.class, taskId));
    }

    /** A task has ended; its deadline ends with it unless another task is due then. */
    public void end(DeadlineTask task) {
        task.end(clock.instant());
        var deadline = deadline(task);
        if (openTasks(deadline).isEmpty()) {
            deadline.end(clock.instant());
        }
    }

    /** The deadline of a task. */
    public CaseDeadline deadline(DeadlineTask task) {
        return entities.find(CaseDeadline.class, task.deadlineId());
    }

    /** Open tasks that are due at a deadline. */
    public List<DeadlineTask> openTasks(CaseDeadline deadline) {
        return entities.createQuery(
                        "select t from DeadlineTask t where t.deadlineId = ?1 and t.endedAt is null order by t.taskId",
                        DeadlineTask.class)
                .setParameter(1, deadline.id())
                .getResultList();
    }

    /** Whether a task of the organization is open in a case. */
    public boolean isOrganizationToAnswer(String caseNumber) {
        return entities.createQuery(
                                "select count(t) from DeadlineTask t where t.caseNumber = ?1 and t.ofOrganization = true"
                                        + " and t.endedAt is null",
                                Long.class)
                        .setParameter(1, caseNumber)
                        .getSingleResult()
                > 0;
    }
}
