package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    private String evidence;

    /** For Jakarta Persistence. */
    protected Finding() {}

    Finding(long auditId, int number, String criterion, Severity severity, String facts, String evidence) {
        this.auditId = auditId;
        this.number = number;
        this.criterion = criterion;
        this.severity = severity;
        this.facts = facts;
        this.evidence = evidence;
    }

    /** Surrogate key. */
    public long id() {
        return id;
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

    /** What was found. */
    public String facts() {
        return facts;
    }

    /** Where the evidence is. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }
}
