package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.injeung.law.Words;

/** A decision as it was made; never changed, so that one of before there was Korean shows its English, marked as such. */
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

    @Column(name = "facts_korean")
    private String factsKorean;

    private String rule;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "legal_basis_korean")
    private String legalBasisKorean;

    private String reasons;

    @Column(name = "reasons_korean")
    private String reasonsKorean;

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
            Words facts,
            String rule,
            String ruleVersion,
            Words legalBasis,
            Words reasons,
            String decidedBy,
            Instant decidedAt) {
        this.caseNumber = caseNumber;
        this.question = question;
        this.answer = answer;
        this.facts = facts.en();
        this.factsKorean = facts.ko();
        this.rule = rule;
        this.ruleVersion = ruleVersion;
        this.legalBasis = legalBasis.en();
        this.legalBasisKorean = legalBasis.ko();
        this.reasons = reasons.en();
        this.reasonsKorean = reasons.ko();
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
    public Words facts() {
        return EnglishOnly.words(facts, factsKorean);
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
    public Words legalBasis() {
        return EnglishOnly.words(legalBasis, legalBasisKorean);
    }

    /** Why the facts give this answer; a line each. */
    public Words reasons() {
        return EnglishOnly.words(reasons, reasonsKorean);
    }

    /** The same, each line for itself. */
    public List<Words> reasonLines() {
        var english = reasons.lines().toList();
        var korean = reasons().ko().lines().toList();
        return english.size() == korean.size()
                ? IntStream.range(0, english.size())
                        .mapToObj(line -> new Words(english.get(line), korean.get(line)))
                        .toList()
                : List.of(reasons()); // a shortened text of a person
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
