package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The sales of a business year in the assessment of a penalty, as the organization told or an officer estimated them. */
@Entity
@Table(name = "penalty_sales")
public class PenaltySales {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "sales_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private Penalty penalty;

    @Column(name = "sales_year")
    private int year;

    private long amount;

    private boolean estimated;

    /** For Jakarta Persistence. */
    protected PenaltySales() {}

    PenaltySales(Penalty penalty, int year, long amount, boolean estimated) {
        this.penalty = penalty;
        this.year = year;
        this.amount = amount;
        this.estimated = estimated;
    }

    /** The assessment. */
    public Penalty penalty() {
        return penalty;
    }

    /** The business year. */
    public int year() {
        return year;
    }

    /** Won. */
    public long amount() {
        return amount;
    }

    /** Whether an officer estimated it. */
    public boolean estimated() {
        return estimated;
    }
}
