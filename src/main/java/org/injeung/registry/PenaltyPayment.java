package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What was paid of a penalty and its surcharge. */
@Entity
@Table(name = "penalty_payment")
public class PenaltyPayment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "payment_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private Penalty penalty;

    private long amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Jakarta Persistence. */
    protected PenaltyPayment() {}

    PenaltyPayment(Penalty penalty, long amount, LocalDate paidOn, String recordedBy, Instant recordedAt) {
        this.penalty = penalty;
        this.amount = amount;
        this.paidOn = paidOn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The penalty. */
    public Penalty penalty() {
        return penalty;
    }

    /** Won. */
    public long amount() {
        return amount;
    }

    /** The day on which it was received. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The officer who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
