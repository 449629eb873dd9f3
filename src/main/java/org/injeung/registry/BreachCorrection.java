package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** That the number of affected persons of a breach was reported wrong: proposed by one account, confirmed or refused by another. */
@Entity
@Table(name = "breach_correction")
public class BreachCorrection {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "breach_case")
    private String breachCase;

    @Column(name = "persons_before")
    private long personsBefore;

    @Column(name = "persons_after")
    private long personsAfter;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    /** For Jakarta Persistence. */
    protected BreachCorrection() {}

    BreachCorrection(String caseNumber, Breach breach, long personsAfter, String reason, String proposedBy) {
        this.caseNumber = caseNumber;
        this.breachCase = breach.caseNumber();
        this.personsBefore = breach.affectedPersons();
        this.personsAfter = personsAfter;
        this.reason = reason;
        this.proposedBy = proposedBy;
    }

    /** What may be open only once: the correction of a breach. */
    public static String openKey(String breachCase) {
        return "breach-correction/" + breachCase;
    }

    /** Somebody else decided, whichever way. */
    public void decide(String by, String why) {
        decidedBy = by;
        decisionReason = why;
    }

    /** The number was corrected. */
    public void correct(Instant at) {
        correctedAt = at;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The screening whose number it is. */
    public String breachCase() {
        return breachCase;
    }

    /** The number that held when it was proposed. */
    public long personsBefore() {
        return personsBefore;
    }

    /** The number that is right. */
    public long personsAfter() {
        return personsAfter;
    }

    /** Why it is right. */
    public String reason() {
        return reason;
    }

    /** Who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Who decided. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** What was decided for which reason. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** When the number was corrected, if it was. */
    public Optional<Instant> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }
}
