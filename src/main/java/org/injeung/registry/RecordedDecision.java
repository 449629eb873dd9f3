package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A decision as it was made; never changed. */
@Entity
@Table(name = "decision")
public class RecordedDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "decision_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String question;

    private String answer;

    private String facts;

    private String rule;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String reasons;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** For Jakarta Persistence. */
    protected RecordedDecision() {}

    RecordedDecision(
            String caseNumber,
            String question,
            String answer,
            String facts,
            String rule,
            String ruleVersion,
            String legalBasis,
            String reasons,
            String decidedBy,
            Instant decidedAt) {
        this.caseNumber = caseNumber;
        this.question = question;
        this.answer = answer;
        this.facts = facts;
        this.rule = rule;
        this.ruleVersion = ruleVersion;
        this.legalBasis = legalBasis;
        this.reasons = reasons;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** What was decided: the activity. */
    public String question() {
        return question;
    }

    /** The answer. */
    public String answer() {
        return answer;
    }

    /** What was known. */
    public String facts() {
        return facts;
    }

    /** The rule that gave the answer. */
    public String rule() {
        return rule;
    }

    /** Its version. */
    public String ruleVersion() {
        return ruleVersion;
    }

    /** Act, decree, notice or announcement. */
    public String legalBasis() {
        return legalBasis;
    }

    /** Why the facts give this answer; a line each. */
    public String reasons() {
        return reasons;
    }

    /** Who decided: a user or {@code system}. */
    public String decidedBy() {
        return decidedBy;
    }

    /** When. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
