package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.Criteria;
import org.injeung.law.ItemResult;

/** What an auditor found about a core item in a round of the pre-evaluation, and what the applicant improved afterwards. */
@Entity
@Table(name = "core_item_evaluation")
public class CoreItemEvaluation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "evaluation_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "evaluation_round")
    private int round;

    private String annex;

    private String item;

    private String version;

    @Enumerated(EnumType.STRING)
    private ItemResult result;

    private String reason;

    private String evidence;

    @Column(name = "evaluated_by")
    private String evaluatedBy;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    private String improvement;

    @Column(name = "improved_by")
    private String improvedBy;

    @Column(name = "improved_at")
    private Instant improvedAt;

    /** For Jakarta Persistence. */
    protected CoreItemEvaluation() {}

    CoreItemEvaluation(
            String caseNumber,
            int round,
            Criteria.Key criterion,
            ItemResult result,
            String reason,
            String evidence,
            String evaluatedBy,
            Instant evaluatedAt) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.annex = criterion.annex();
        this.item = criterion.item();
        this.version = criterion.version();
        this.result = result;
        this.reason = reason;
        this.evidence = evidence;
        this.evaluatedBy = evaluatedBy;
        this.evaluatedAt = evaluatedAt;
    }

    /** The applicant says what it improved. */
    void improve(String what, String by, Instant at) {
        improvement = what;
        improvedBy = by;
        improvedAt = at;
    }

    /** The round, from 1. */
    public int round() {
        return round;
    }

    /** The criterion that was evaluated. */
    public Criteria.Key criterion() {
        return new Criteria.Key(annex, item, version);
    }

    /** What the auditor found. */
    public ItemResult result() {
        return result;
    }

    /** Why the item is not met or does not apply. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Reference of the evidence. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** Who evaluated it. */
    public String evaluatedBy() {
        return evaluatedBy;
    }

    /** When. */
    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    /** What the applicant improved after this round. */
    public Optional<String> improvement() {
        return Optional.ofNullable(improvement);
    }

    /** Who said so. */
    public Optional<String> improvedBy() {
        return Optional.ofNullable(improvedBy);
    }

    /** When. */
    public Optional<Instant> improvedAt() {
        return Optional.ofNullable(improvedAt);
    }
}
