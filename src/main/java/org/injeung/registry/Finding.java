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

/** A finding of an audit and its corrective action. */
@Entity
@Table(name = "finding")
public class Finding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "finding_id")
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "finding_number")
    private int number;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String facts;

    private String correction;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** For Jakarta Persistence. */
    protected Finding() {}

    Finding(long auditId, int number, String criterion, Severity severity, String facts) {
        this.auditId = auditId;
        this.number = number;
        this.criterion = criterion;
        this.severity = severity;
        this.facts = facts;
    }

    /** The organization answers what it did. */
    public void correct(String what, String by, Instant at) {
        correction = what;
        correctedBy = by;
        correctedAt = at;
    }

    /** The correction was verified. */
    public void verify(String by, Instant at) {
        verifiedBy = by;
        verifiedAt = at;
    }

    /** The audit. */
    public long auditId() {
        return auditId;
    }

    /** 1, 2, 3 within the audit. */
    public int number() {
        return number;
    }

    /** Item of annex 7 of the joint notice, for example {@code 2.10.8}. */
    public String criterion() {
        return criterion;
    }

    /** Its weight. */
    public Severity severity() {
        return severity;
    }

    /** What was found, with the evidence. */
    public String facts() {
        return facts;
    }

    /** What the organization did about it. */
    public Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    /** Who answered for the organization. */
    public Optional<String> correctedBy() {
        return Optional.ofNullable(correctedBy);
    }

    /** When it answered. */
    public Optional<Instant> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }

    /** Who verified the correction. */
    public Optional<String> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    /** When the correction was verified. */
    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }
}
