package org.injeung.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** One violation in the assessment of a penalty, with the worksheet of its amount. */
@Entity
@Table(name = "penalty_violation")
public class PenaltyViolation {
    /**
     * What was established of a violation.
     *
     * @param provision name of the provision
     * @param facts what happened
     * @param fault name of the degree of fault
     * @param victims number of persons
     * @param from first day
     * @param until last day
     * @param orderedOn day of a corrective order that was not followed, or null
     */
    public record Facts(
            String provision,
            String facts,
            String fault,
            long victims,
            LocalDate from,
            LocalDate until,
            LocalDate orderedOn) {}

    /**
     * The sales of which the amount is a part.
     *
     * @param total won, or null where there are no sales
     * @param unrelated won that are excluded, or null where there are no sales
     * @param explanation how it was found
     * @param unrelatedReason why sales are excluded, or null
     */
    public record Sales(Long total, Long unrelated, Words explanation, String unrelatedReason) {}

    /**
     * The most that the law allows.
     *
     * @param ground name of the case
     * @param reason why it applies
     * @param legalBasis where it stands
     * @param amount won
     */
    public record Cap(String ground, Words reason, Words legalBasis, long amount) {}

    /**
     * How the amount was computed.
     *
     * @param seriousness name of the degree
     * @param rate of the base in percent, or null where there are no sales
     * @param reason why this degree and rate
     * @param basic won before adjustments
     * @param adjusted won after them
     * @param amount won that are intended
     */
    public record Amounts(String seriousness, BigDecimal rate, String reason, long basic, long adjusted, long amount) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "violation_id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private Penalty penalty;

    @Column(name = "round_number")
    private int round;

    @Column(name = "violation_number")
    private int number;

    private String provision;

    private String facts;

    private String fault;

    private long victims;

    @Column(name = "violated_from")
    private LocalDate from;

    @Column(name = "violated_until")
    private LocalDate until;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "total_sales")
    private Long totalSales;

    @Column(name = "unrelated_sales")
    private Long unrelatedSales;

    @Column(name = "base_explanation")
    private String baseExplanation;

    @Column(name = "base_explanation_korean")
    private String baseExplanationKorean;

    @Column(name = "unrelated_reason")
    private String unrelatedReason;

    private String seriousness;

    private BigDecimal rate;

    @Column(name = "rate_reason")
    private String rateReason;

    @Column(name = "basic_amount")
    private long basicAmount;

    @Column(name = "adjusted_amount")
    private long adjustedAmount;

    @Column(name = "cap_case")
    private String capCase;

    @Column(name = "cap_reason")
    private String capReason;

    @Column(name = "cap_reason_korean")
    private String capReasonKorean;

    @Column(name = "cap_basis")
    private String capBasis;

    @Column(name = "cap_basis_korean")
    private String capBasisKorean;

    @Column(name = "cap_amount")
    private long capAmount;

    private long amount;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @OneToMany(mappedBy = "violation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PenaltyAdjustment> adjustments = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected PenaltyViolation() {}

    PenaltyViolation(
            Penalty penalty, int number, Facts facts, Sales sales, Cap cap, Amounts amounts, String by, Instant at) {
        this.penalty = penalty;
        this.round = penalty.round();
        this.number = number;
        this.provision = facts.provision();
        this.facts = facts.facts();
        this.fault = facts.fault();
        this.victims = facts.victims();
        this.from = facts.from();
        this.until = facts.until();
        this.orderedOn = facts.orderedOn();
        this.totalSales = sales.total();
        this.unrelatedSales = sales.unrelated();
        this.baseExplanation = sales.explanation().en();
        this.baseExplanationKorean = sales.explanation().ko();
        this.unrelatedReason = sales.unrelatedReason();
        this.seriousness = amounts.seriousness();
        this.rate = amounts.rate();
        this.rateReason = amounts.reason();
        this.basicAmount = amounts.basic();
        this.adjustedAmount = amounts.adjusted();
        this.capCase = cap.ground();
        this.capReason = cap.reason().en();
        this.capReasonKorean = cap.reason().ko();
        this.capBasis = cap.legalBasis().en();
        this.capBasisKorean = cap.legalBasis().ko();
        this.capAmount = cap.amount();
        this.amount = amounts.amount();
        this.assessedBy = by;
        this.assessedAt = at;
    }

    /** Something raises or lowers the amount, or it is told why it does not. */
    public void adjust(Words title, int percent, long won, Words reason) {
        adjustments.add(new PenaltyAdjustment(this, title, percent, won, reason));
    }

    /** The assessment. */
    public Penalty penalty() {
        return penalty;
    }

    /** The round of the assessment, from 1. */
    public int round() {
        return round;
    }

    /** The number in the round, from 1. */
    public int number() {
        return number;
    }

    /** What was established. */
    public Facts facts() {
        return new Facts(provision, facts, fault, victims, from, until, orderedOn);
    }

    /** The sales of which the amount is a part. */
    public Sales sales() {
        return new Sales(
                totalSales, unrelatedSales, new Words(baseExplanation, baseExplanationKorean), unrelatedReason);
    }

    /** Total less unrelated sales; empty where there are none. */
    public Optional<Long> base() {
        return Optional.ofNullable(totalSales).map(total -> total - unrelatedSales);
    }

    /** The most that the law allows. */
    public Cap cap() {
        return new Cap(
                capCase,
                EnglishOnly.words(capReason, capReasonKorean),
                EnglishOnly.words(capBasis, capBasisKorean),
                capAmount);
    }

    /** How the amount was computed. */
    public Amounts amounts() {
        return new Amounts(seriousness, rate, rateReason, basicAmount, adjustedAmount, amount);
    }

    /** What raised and lowered it. */
    public List<PenaltyAdjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    /** The officer. */
    public String assessedBy() {
        return assessedBy;
    }

    /** When. */
    public Instant assessedAt() {
        return assessedAt;
    }
}
