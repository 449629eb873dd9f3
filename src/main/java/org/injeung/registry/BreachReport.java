package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.ReportEffect;

/** One report of a breach: the one that opened the case, one of somebody else, or an update. */
@Entity
@Table(name = "breach_report")
public class BreachReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "report_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String reporter;

    @Column(name = "affected_persons")
    private long affectedPersons;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    private String description;

    @Enumerated(EnumType.STRING)
    private ReportEffect effect;

    @Column(name = "incident_reported_at")
    private Instant incidentReportedAt;

    @Column(name = "leak_notified_at")
    private Instant leakNotifiedAt;

    @Column(name = "leak_reported_at")
    private Instant leakReportedAt;

    @Column(name = "sensitive_data")
    private Boolean sensitiveData;

    @Column(name = "illegal_access")
    private Boolean illegalAccess;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "reported_at")
    private Instant reportedAt;

    /** For Jakarta Persistence. */
    protected BreachReport() {}

    /**
     * A report that was received.
     *
     * @param discoveredAt when the holder knew, as the report says; null if it says nothing about it
     */
    public BreachReport(
            String caseNumber,
            String reporter,
            long affectedPersons,
            Instant discoveredAt,
            String description,
            BreachFacts facts,
            ReportEffect effect,
            Instant reportedAt) {
        this.caseNumber = caseNumber;
        this.reporter = reporter;
        this.affectedPersons = affectedPersons;
        this.discoveredAt = discoveredAt;
        this.description = description;
        this.incidentReportedAt = facts.incidentReportedAt();
        this.leakNotifiedAt = facts.leakNotifiedAt();
        this.leakReportedAt = facts.leakReportedAt();
        this.sensitiveData = facts.sensitiveData();
        this.illegalAccess = facts.illegalAccess();
        this.effect = effect;
        this.reportedAt = reportedAt;
    }

    /** The reporter sent it under that key, by which it is known if it comes again. */
    public void sentUnder(String key) {
        idempotencyKey = key;
    }

    /** The screening case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Who reported. */
    public String reporter() {
        return reporter;
    }

    /** The number of affected persons in this report. */
    public long affectedPersons() {
        return affectedPersons;
    }

    /** When the holder knew, if the report says so. */
    public Optional<Instant> discoveredAt() {
        return Optional.ofNullable(discoveredAt);
    }

    /** What happened, in the words of this report. */
    public String description() {
        return description;
    }

    /** What it did to the number of affected persons. */
    public ReportEffect effect() {
        return effect;
    }

    /** What it states beside the number. */
    public BreachFacts facts() {
        return new BreachFacts(incidentReportedAt, leakNotifiedAt, leakReportedAt, sensitiveData, illegalAccess);
    }

    /** The key under which it was sent. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** When it was received. */
    public Instant reportedAt() {
        return reportedAt;
    }
}
