package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A human task that is due at a deadline. */
@Entity
@Table(name = "deadline_task")
public class DeadlineTask {
    @Id
    @Column(name = "task_id")
    private String taskId;

    @Column(name = "deadline_id")
    private long deadlineId;

    @Column(name = "case_number")
    private String caseNumber;

    private String activity;

    @Column(name = "of_organization")
    private boolean ofOrganization;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Jakarta Persistence. */
    protected DeadlineTask() {}

    DeadlineTask(String taskId, CaseDeadline deadline, String activity, boolean ofOrganization, Instant openedAt) {
        this.taskId = taskId;
        this.deadlineId = deadline.id();
        this.caseNumber = deadline.caseNumber();
        this.activity = activity;
        this.ofOrganization = ofOrganization;
        this.openedAt = openedAt;
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** Id of the task. */
    public String taskId() {
        return taskId;
    }

    /** Id of its deadline. */
    public long deadlineId() {
        return deadlineId;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The activity of the diagram. */
    public String activity() {
        return activity;
    }

    /** Whether the organization does it. */
    public boolean isOfOrganization() {
        return ofOrganization;
    }
}
