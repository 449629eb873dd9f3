package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.injeung.law.Words;

/** What raised or lowered the amount for a violation. */
@Entity
@Table(name = "penalty_adjustment")
public class PenaltyAdjustment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "adjustment_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "violation_id")
    private PenaltyViolation violation;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_korean")
    private String titleKorean;

    private int percent;

    private long amount;

    private String reason;

    @Column(name = "reason_korean")
    private String reasonKorean;

    /** For Jakarta Persistence. */
    protected PenaltyAdjustment() {}

    PenaltyAdjustment(PenaltyViolation violation, Words title, int percent, long amount, Words reason) {
        this.violation = violation;
        this.titleEnglish = title.en();
        this.titleKorean = title.ko();
        this.percent = percent;
        this.amount = amount;
        this.reason = reason.en();
        this.reasonKorean = reason.ko();
    }

    /** The violation. */
    public PenaltyViolation violation() {
        return violation;
    }

    /** What it is. */
    public Words title() {
        return new Words(titleEnglish, titleKorean);
    }

    /** Of the basic amount; below 0 lowers. */
    public int percent() {
        return percent;
    }

    /** Won; below 0 lowers. */
    public long amount() {
        return amount;
    }

    /** Why. */
    public Words reason() {
        return EnglishOnly.words(reason, reasonKorean);
    }
}
