package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A human task that is open in a case and a group that may do it, as the engine keeps them: a view of its tables, so that lists of cases are
 * found by what is to be done in them. It is compared in queries and never read itself.
 */
@Entity
@Table(name = "case_work")
public class CaseWork {
    @Id
    @Column(name = "task_id")
    private String task;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "activity")
    private String activity;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "candidate_group")
    private String groupId;

    /** For Jakarta Persistence. */
    protected CaseWork() {}
}
