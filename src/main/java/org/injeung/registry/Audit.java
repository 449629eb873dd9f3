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

    @Column(name = "planned_until")
    private LocalDate plannedUntil;

    private String place;

    @Column(name = "sampled_systems")
    private String sampledSystems;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "visited_until")
    private LocalDate visitedUntil;

    @Column(name = "visited_place")
    private String visitedPlace;

    @Column(name = "visit_remark")
    private String visitRemark;

    @Column(name = "people_met")
    private String peopleMet;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "minutes_summary")
    private String minutesSummary;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    /** For Jakarta Persistence. */
    protected Audit() {}

    /**
     * A planned audit.
     *
     * @param plannedOn first day on site
     * @param plannedUntil last day on site
     * @param leadAuditor user id
     */
    public Audit(
            String caseNumber,
            AuditKind kind,
            LocalDate plannedOn,
            LocalDate plannedUntil,
            String leadAuditor,
            String place,
            String sampledSystems) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.plannedOn = plannedOn;
        this.plannedUntil = plannedUntil;
        this.leadAuditor = leadAuditor;
        this.place = place;
        this.sampledSystems = sampledSystems;
    }

    /**
     * The auditors were on site.
     *
     * @param remark what the minutes say besides, or null
     */
    public void visit(LocalDate on, LocalDate until, String where, String met, String remark, String by) {
        visitedOn = on;
        visitedUntil = until;
        visitedPlace = where;
        peopleMet = met;
        visitRemark = remark;
        recordedBy = by;
    }

    /** The lead auditor draws up the minutes. */
    public void drawUpMinutes(String summary) {
        minutesSummary = summary;
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

    /** The sample of systems to look at. */
    public String sampledSystems() {
        return sampledSystems;
    }

    /** Last planned day on site, in Asia/Seoul. */
    public LocalDate plannedUntil() {
        return plannedUntil;
    }

    /** Last day on site, in Asia/Seoul: the audit ended on it. */
    public Optional<LocalDate> visitedUntil() {
        return Optional.ofNullable(visitedUntil);
    }

    /** Where the visit took place. */
    public Optional<String> visitedPlace() {
        return Optional.ofNullable(visitedPlace);
    }

    /** What the auditors say of the visit. */
    public Optional<String> visitRemark() {
        return Optional.ofNullable(visitRemark);
    }

    /** What the minutes conclude. */
    public Optional<String> minutesSummary() {
        return Optional.ofNullable(minutesSummary);
    }

    /** First day on site, in Asia/Seoul. */
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
