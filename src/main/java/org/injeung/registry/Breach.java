package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.injeung.law.Periods;

/** A reported breach. */
@Entity
@Table(name = "breach")
public class Breach {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "affected_persons")
    private long affectedPersons;

    private boolean massive;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String description;

    @Column(name = "sensitive_data")
    private boolean sensitiveData;

    @Column(name = "illegal_access")
    private boolean illegalAccess;

    /** For Jakarta Persistence. */
    protected Breach() {}

    Breach(
            String caseNumber,
            String businessNumber,
            long affectedPersons,
            boolean massive,
            Instant discoveredAt,
            Instant reportedAt,
            String description) {
        this.caseNumber = caseNumber;
        this.businessNumber = businessNumber;
        this.affectedPersons = affectedPersons;
        this.massive = massive;
        this.discoveredAt = discoveredAt;
        this.reportedAt = reportedAt;
        this.description = description;
    }

    /** More persons are affected than was known; a leak that is massive once remains it. */
    public void raise(long newNumber, boolean nowMassive) {
        affectedPersons = newNumber;
        massive = massive || nowMassive;
    }

    /** The number was reported wrong. */
    public void correct(long rightNumber, boolean isMassive) {
        affectedPersons = rightNumber;
        massive = isMassive;
    }

    /** What is known of the data and the access. */
    public void describe(boolean isSensitive, boolean isIllegal) {
        sensitiveData = isSensitive;
        illegalAccess = isIllegal;
    }

    /** The screening case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The holder. */
    public String businessNumber() {
        return businessNumber;
    }

    /** Number of affected persons, at least 0. */
    public long affectedPersons() {
        return affectedPersons;
    }

    /** Whether the number passed the threshold of a massive leak, when it was first reported or since, and was not corrected. */
    public boolean massive() {
        return massive;
    }

    /** When the holder knew. */
    public Instant discoveredAt() {
        return discoveredAt;
    }

    /** On which day the holder knew. */
    public LocalDate discoveredOn() {
        return Periods.day(discoveredAt);
    }

    /** When the report was received. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** What happened. */
    public String description() {
        return description;
    }

    /** Whether sensitive data or unique identifiers leaked, as far as it is known. */
    public boolean sensitiveData() {
        return sensitiveData;
    }

    /** Whether the leak came from illegal access from outside, as far as it is known. */
    public boolean illegalAccess() {
        return illegalAccess;
    }
}
