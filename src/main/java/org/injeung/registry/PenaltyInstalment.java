package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A part of a penalty that is to be paid until a day. */
@Entity
@Table(name = "penalty_instalment")
public class PenaltyInstalment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "instalment_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private Penalty penalty;

    @Column(name = "plan_number")
    private int plan;

    @Column(name = "instalment_number")
    private int number;

    private long amount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** For Jakarta Persistence. */
    protected PenaltyInstalment() {}

    PenaltyInstalment(Penalty penalty, int plan, int number, long amount, LocalDate dueOn) {
        this.penalty = penalty;
        this.plan = plan;
        this.number = number;
        this.amount = amount;
        this.dueOn = dueOn;
    }

    /** The penalty. */
    public Penalty penalty() {
        return penalty;
    }

    /** The plan, from 1; the latest one counts. */
    public int plan() {
        return plan;
    }

    /** The number in the plan, from 1. */
    public int number() {
        return number;
    }

    /** Won. */
    public long amount() {
        return amount;
    }

    /** Last day. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
