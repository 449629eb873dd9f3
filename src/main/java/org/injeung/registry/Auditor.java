package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.AuditorGrade;

/** A qualified auditor (인증심사원) of the pool; the user id is that of an account in the group of auditors. */
@Entity
@Table(name = "auditor")
public class Auditor {
    @Id
    @Column(name = "user_id")
    private String userId;

    @Column(name = "auditor_name")
    private String name;

    @Enumerated(EnumType.STRING)
    private AuditorGrade grade;

    @Column(name = "qualified_from")
    private LocalDate qualifiedFrom;

    @Column(name = "qualified_until")
    private LocalDate qualifiedUntil;

    private String employer;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Jakarta Persistence. */
    protected Auditor() {}

    /**
     * An auditor as qualified.
     *
     * @param qualifiedUntil last day of the qualification; it lasts three years and is renewed by training
     * @param employer business number of the employer, or null for the certification body
     */
    public Auditor(
            String userId,
            String name,
            AuditorGrade grade,
            LocalDate qualifiedFrom,
            LocalDate qualifiedUntil,
            String employer,
            String recordedBy,
            Instant recordedAt) {
        this.userId = userId;
        this.name = name;
        this.grade = grade;
        this.qualifiedFrom = qualifiedFrom;
        this.qualifiedUntil = qualifiedUntil;
        this.employer = employer;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What is known of the auditor from now on; who recorded the auditor first, and when, stays. */
    void become(Auditor now) {
        name = now.name;
        grade = now.grade;
        qualifiedFrom = now.qualifiedFrom;
        qualifiedUntil = now.qualifiedUntil;
        employer = now.employer;
        changedBy = now.recordedBy;
        changedAt = now.recordedAt;
    }

    /** The account. */
    public String userId() {
        return userId;
    }

    /** Name of the person. */
    public String name() {
        return name;
    }

    /** The grade. */
    public AuditorGrade grade() {
        return grade;
    }

    /** First day of the qualification, in Asia/Seoul. */
    public LocalDate qualifiedFrom() {
        return qualifiedFrom;
    }

    /** Its last day. */
    public LocalDate qualifiedUntil() {
        return qualifiedUntil;
    }

    /** Business number of the employer; empty for the certification body itself. */
    public Optional<String> employer() {
        return Optional.ofNullable(employer);
    }

    /** Who recorded the auditor first. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who changed the entry last; empty if nobody did. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    /** When that was. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }
}
