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
import org.injeung.law.Deadline;
import org.injeung.law.ReportingClock;
import org.injeung.law.ReportingDuty;
import org.injeung.law.Words;

/** The clock of one duty of the holder after a breach, with the count in words. */
@Entity
@Table(name = "breach_clock")
public class BreachClock {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "clock_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReportingDuty duty;

    private boolean required;

    @Column(name = "due_at")
    private Instant dueAt;

    private String explanation;

    @Column(name = "explanation_ko")
    private String explanationKorean;

    @Column(name = "done_at")
    private Instant doneAt;

    /** For Jakarta Persistence. */
    protected BreachClock() {}

    /**
     * A clock that begins to run.
     *
     * @param counted its hours, or null where the law of that day named none
     */
    public BreachClock(String caseNumber, ReportingDuty duty, Deadline counted) {
        this.caseNumber = caseNumber;
        this.duty = duty;
        this.dueAt = counted == null ? null : counted.endsAt();
        this.explanation = counted == null ? null : counted.explanation().en();
        this.explanationKorean = counted == null ? null : counted.explanation().ko();
    }

    /** Whether the law asks for it, by what is known now. */
    public void require(boolean isRequired) {
        required = isRequired;
    }

    /** It was done then. */
    public void done(Instant at) {
        doneAt = at;
    }

    /** What must be done. */
    public ReportingDuty duty() {
        return duty;
    }

    /** When it was done, if it is known. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** The count in words; empty if there is nothing to count. */
    public Optional<Words> explanation() {
        return Optional.ofNullable(explanation).map(english -> new Words(english, explanationKorean));
    }

    /** The clock, to be read. */
    public ReportingClock clock() {
        return new ReportingClock(duty, required, dueAt, doneAt);
    }
}
