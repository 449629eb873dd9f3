package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The time in which the fine for not holding a compulsory certificate is waived; no other fine is. */
@Entity
@Table(name = "fine_waiver")
public class FineWaiver {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** For Jakarta Persistence. */
    protected FineWaiver() {}

    /** A waiver from one instant to another. */
    public FineWaiver(String caseNumber, String businessNumber, Instant startsAt, Instant endsAt) {
        this.caseNumber = caseNumber;
        this.businessNumber = businessNumber;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Ends it before its time. */
    public void lift(Instant at) {
        endsAt = at.isBefore(endsAt) ? at : endsAt;
    }

    /** The revocation. */
    public String caseNumber() {
        return caseNumber;
    }

    /** For whom it is waived. */
    public String businessNumber() {
        return businessNumber;
    }

    /** When the revocation took effect. */
    public Instant startsAt() {
        return startsAt;
    }

    /** First instant at which the fine is no longer waived. */
    public Instant endsAt() {
        return endsAt;
    }
}
