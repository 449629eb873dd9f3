package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An application whose core items are all met or do not apply; the database issues no certificate in a case without it. */
@Entity
@Table(name = "passed_pre_evaluation")
public class PassedPreEvaluation {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "evaluated_in")
    private String evaluatedIn;

    @Column(name = "passed_at")
    private Instant passedAt;

    /** For Jakarta Persistence. */
    protected PassedPreEvaluation() {}

    PassedPreEvaluation(String caseNumber, String evaluatedIn, Instant passedAt) {
        this.caseNumber = caseNumber;
        this.evaluatedIn = evaluatedIn;
        this.passedAt = passedAt;
    }

    /** The application. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The case whose core items were evaluated: another one only where a refused application was reopened. */
    public String evaluatedIn() {
        return evaluatedIn;
    }

    /** When. */
    public Instant passedAt() {
        return passedAt;
    }
}
