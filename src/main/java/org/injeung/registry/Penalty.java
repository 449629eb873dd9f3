package org.injeung.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assessment of an administrative penalty (과징금) after a breach, from the sales data to the last payment. */
@Entity
@Table(name = "penalty")
public class Penalty {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "breach_case")
    private String breachCase;

    @Column(name = "business_started_on")
    private LocalDate businessStartedOn;

    @Column(name = "unrelated_claim")
    private String unrelatedClaim;

    @Column(name = "supplied_by")
    private String suppliedBy;

    @Column(name = "supplied_at")
    private Instant suppliedAt;

    @Column(name = "sales_basis")
    private String salesBasis;

    @Column(name = "sales_reason")
    private String salesReason;

    @Column(name = "round_number")
    private int round;

    @Column(name = "opinion_last_day")
    private LocalDate opinionLastDay;

    @Embedded
    private Opinion opinion;

    @Column(name = "signed_amount")
    private Long signedAmount;

    @Embedded
    private Signed signature;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @OneToMany(mappedBy = "penalty", cascade = CascadeType.PERSIST)
    @OrderBy("year")
    private List<PenaltySales> sales = new ArrayList<>();

    @OneToMany(mappedBy = "penalty", cascade = CascadeType.PERSIST)
    @OrderBy("round, number")
    private List<PenaltyViolation> violations = new ArrayList<>();

    @OneToMany(mappedBy = "penalty", cascade = CascadeType.PERSIST)
    @OrderBy("plan, number")
    private List<PenaltyInstalment> instalments = new ArrayList<>();

    @OneToMany(mappedBy = "penalty", cascade = CascadeType.PERSIST)
    @OrderBy("paidOn, id")
    private List<PenaltyPayment> payments = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected Penalty() {}

    Penalty(String caseNumber, String breachCase) {
        this.caseNumber = caseNumber;
        this.breachCase = breachCase;
        this.round = 1;
    }

    /** What may be open only once: the penalty for a breach. */
    public static String openKey(String breachCase) {
        return "penalty/" + breachCase;
    }

    /** The organization told its sales; {@code startedOn} and {@code claim} may be null. */
    public void supply(Map<Integer, Long> figures, LocalDate startedOn, String claim, String by, Instant at) {
        figures.forEach((year, amount) -> sales.add(new PenaltySales(this, year, amount, false)));
        businessStartedOn = startedOn;
        unrelatedClaim = claim;
        suppliedBy = by;
        suppliedAt = at;
    }

    /** An officer checked the sales data, and estimated the sales if it was refused or false. */
    public void check(String basis, Map<Integer, Long> estimates, String reason) {
        estimates.forEach((year, amount) -> sales.add(new PenaltySales(this, year, amount, true)));
        salesBasis = basis;
        salesReason = reason;
    }

    /** An officer assessed one violation. */
    public PenaltyViolation assess(
            PenaltyViolation.Facts facts,
            PenaltyViolation.Sales base,
            PenaltyViolation.Cap cap,
            PenaltyViolation.Amounts amounts,
            String by,
            Instant at) {
        var assessed = new PenaltyViolation(this, violations().size() + 1, facts, base, cap, amounts, by, at);
        violations.add(assessed);
        return assessed;
    }

    /** The organization was told, and may give its opinion until that day. */
    public void notice(LocalDate lastDay) {
        opinionLastDay = lastDay;
    }

    /** The organization gave its opinion. */
    public void giveOpinion(String text, String by, Instant at) {
        opinion = new Opinion(text, by, at);
    }

    /** A manager returned it: every violation is assessed anew. */
    public void returned() {
        round++;
        opinionLastDay = null;
    }

    /** A manager signed; 0 if nothing is imposed. */
    public void sign(long amount, String by, Instant at) {
        signedAmount = amount;
        signature = new Signed(by, at);
    }

    /** It is to be paid until that day. */
    public void demand(long amount, LocalDate dueOn) {
        plan(List.of(Map.entry(dueOn, amount)));
    }

    /** From now on it is paid in these parts, each until its day; an earlier plan does not count any more. */
    public void plan(List<Map.Entry<LocalDate, Long>> parts) {
        var plan = currentPlan() + 1;
        var number = 0;
        for (var part : parts) {
            number++;
            instalments.add(new PenaltyInstalment(this, plan, number, part.getValue(), part.getKey()));
        }
    }

    /** Something was paid. */
    public void pay(long amount, LocalDate paidOn, String by, Instant at) {
        payments.add(new PenaltyPayment(this, amount, paidOn, by, at));
    }

    /** The organization was reminded of what it owes. */
    public void remind(Instant at) {
        remindedAt = at;
    }

    private int currentPlan() {
        return instalments.stream().mapToInt(PenaltyInstalment::plan).max().orElse(0);
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The case of the breach. */
    public String breachCase() {
        return breachCase;
    }

    /** When the organization began business, if it told so. */
    public Optional<LocalDate> businessStartedOn() {
        return Optional.ofNullable(businessStartedOn);
    }

    /** Which sales the organization holds to be unrelated, if it told so. */
    public Optional<String> unrelatedClaim() {
        return Optional.ofNullable(unrelatedClaim);
    }

    /** Who supplied the sales data, if anybody did. */
    public Optional<String> suppliedBy() {
        return Optional.ofNullable(suppliedBy);
    }

    /** When the sales data was supplied, if it was. */
    public Optional<Instant> suppliedAt() {
        return Optional.ofNullable(suppliedAt);
    }

    /** What the officer made of the sales data, once it was checked. */
    public Optional<String> salesBasis() {
        return Optional.ofNullable(salesBasis);
    }

    /** Why. */
    public Optional<String> salesReason() {
        return Optional.ofNullable(salesReason);
    }

    /** The round of the assessment, from 1. */
    public int round() {
        return round;
    }

    /** Last day of the opinion, once the organization was told. */
    public Optional<LocalDate> opinionLastDay() {
        return Optional.ofNullable(opinionLastDay);
    }

    /** The opinion of the organization, if it gave one. */
    public Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** Won that were imposed, 0 if nothing; empty until the signature. */
    public Optional<Long> signedAmount() {
        return Optional.ofNullable(signedAmount);
    }

    /** Who signed it, and when; empty until then. */
    public Optional<Signed> signature() {
        return Optional.ofNullable(signature);
    }

    /** When the organization was reminded last, if it was. */
    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    /** All sales that were told or estimated, by year. */
    public List<PenaltySales> sales() {
        return List.copyOf(sales);
    }

    /** The violations of the current round. */
    public List<PenaltyViolation> violations() {
        return violations.stream()
                .filter(violation -> violation.round() == round)
                .toList();
    }

    /** The violations of all rounds. */
    public List<PenaltyViolation> violationsOfAllRounds() {
        return List.copyOf(violations);
    }

    /** Won over the violations of the current round. */
    public long total() {
        return violations().stream()
                .mapToLong(violation -> violation.amounts().amount())
                .sum();
    }

    /** What is to be paid until when, by the plan that counts. */
    public List<PenaltyInstalment> instalments() {
        var plan = currentPlan();
        return instalments.stream()
                .filter(instalment -> instalment.plan() == plan)
                .toList();
    }

    /** What was paid. */
    public List<PenaltyPayment> payments() {
        return List.copyOf(payments);
    }
}
