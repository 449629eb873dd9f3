package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Periods;

/** The time after a revocation in which its holder may not apply. */
@Entity
@Table(name = "reapplication_bar")
public class ReapplicationBar {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "withdrawn_in")
    private String withdrawnIn;

    /** For Jakarta Persistence. */
    protected ReapplicationBar() {}

    /** A bar from one instant to another. */
    public ReapplicationBar(
            String caseNumber, String businessNumber, String certificateNumber, Instant startsAt, Instant endsAt) {
        this.caseNumber = caseNumber;
        this.businessNumber = businessNumber;
        this.certificateNumber = certificateNumber;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** The earliest day of a new application, in Asia/Seoul. */
    public LocalDate earliestApplicationOn() {
        return Periods.day(endsAt);
    }

    /** The last day on which the organization is barred, in Asia/Seoul. */
    public LocalDate lastDay() {
        return Periods.lastDayBefore(endsAt);
    }

    /** Its time is over, and the organization is told so. */
    public void end() {
        endedAt = endsAt;
    }

    /** Ends it before its time; the order tells when it would have ended. */
    public void lift(Instant at) {
        endsAt = at.isBefore(endsAt) ? at : endsAt;
        endedAt = at;
    }

    /** The authority withdraws it in that case: it is over now, and whom it held for is told as of any bar that ends. */
    public void withdraw(String withdrawalCase, Instant at) {
        endsAt = at;
        withdrawnIn = withdrawalCase;
    }

    /** The revocation. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Who is barred. */
    public String businessNumber() {
        return businessNumber;
    }

    /** The revoked certificate. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** When the revocation took effect. */
    public Instant startsAt() {
        return startsAt;
    }

    /** First instant at which the organization may apply again. */
    public Instant endsAt() {
        return endsAt;
    }

    /** The case in which the authority withdrew it, if it did. */
    public Optional<String> withdrawnIn() {
        return Optional.ofNullable(withdrawnIn);
    }

    /** When it ended, however late that was recorded; none while the organization was not told. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
