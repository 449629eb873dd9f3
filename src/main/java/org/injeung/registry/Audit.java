package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A conformity audit of a case: plan, visit, outcome. */
@Entity
@SequenceGenerator(name = "registry", sequenceName = "registry_sequence", allocationSize = 50)
@Table(name = "audit")
public class Audit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "audit_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "lead_auditor")
    private String leadAuditor;

    private String place;

    private String plan;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "people_met")
    private String peopleMet;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    /** For Jakarta Persistence. */
    protected Audit() {}

    /** A planned audit. */
    public Audit(
            String caseNumber, AuditKind kind, LocalDate plannedOn, String leadAuditor, String place, String plan) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.plannedOn = plannedOn;
        this.leadAuditor = leadAuditor;
        this.place = place;
        this.plan = plan;
    }

    /** The auditors were on site. */
    public void visit(LocalDate on, String met, String by) {
        visitedOn = on;
        peopleMet = met;
        recordedBy = by;
    }

    /** The audit is over. */
    public void complete(AuditOutcome how, Instant at) {
        outcome = how;
        completedAt = at;
    }

    /** Surrogate key. */
    public long id() {
        return id;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Why it is done. */
    public AuditKind kind() {
        return kind;
    }

    /** First planned day on site, in Asia/Seoul. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** User id of the lead auditor. */
    public String leadAuditor() {
        return leadAuditor;
    }

    /** Where the visit takes place. */
    public String place() {
        return place;
    }

    /** Systems, internet contact assets and criteria to look at. */
    public String plan() {
        return plan;
    }

    /** Day of the visit, in Asia/Seoul. */
    public Optional<LocalDate> visitedOn() {
        return Optional.ofNullable(visitedOn);
    }

    /** Who was met on site. */
    public Optional<String> peopleMet() {
        return Optional.ofNullable(peopleMet);
    }

    /** The auditor who recorded the visit. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** When the audit was completed. */
    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** How it was completed. */
    public Optional<AuditOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
