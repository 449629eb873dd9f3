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

    /** Who recorded this. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
