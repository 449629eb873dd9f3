package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A hearing of the holder before a revocation; one that was postponed is followed by another. */
@Entity
@Table(name = "hearing")
public class Hearing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "hearing_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "hearing_number")
    private int number;

    @Column(name = "hearing_on")
    private LocalDate on;

    private String place;

    private String presider;

    @Column(name = "arranged_by")
    private String arrangedBy;

    @Column(name = "arranged_at")
    private Instant arrangedAt;

    private String result;

    private String attendees;

    private String statement;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Jakarta Persistence. */
    protected Hearing() {}

    Hearing(
            String caseNumber,
            int number,
            LocalDate on,
            String place,
            String presider,
            String arrangedBy,
            Instant arrangedAt) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.on = on;
        this.place = place;
        this.presider = presider;
        this.arrangedBy = arrangedBy;
        this.arrangedAt = arrangedAt;
    }

    /**
     * It took place, or why it did not.
     *
     * @param what the answer of who recorded it
     * @param who came
     * @param said what was said, or why it is postponed
     */
    public void record(String what, String who, String said, String by, Instant at) {
        result = what;
        attendees = who;
        statement = said;
        recordedBy = by;
        recordedAt = at;
    }

    /** 1 for the first hearing of its case. */
    public int number() {
        return number;
    }

    /** The day, in Asia/Seoul. */
    public LocalDate on() {
        return on;
    }

    /** Where. */
    public String place() {
        return place;
    }

    /** User id of who presides over it. */
    public String presider() {
        return presider;
    }

    /** Who arranged it. */
    public String arrangedBy() {
        return arrangedBy;
    }

    /** When it was arranged. */
    public Instant arrangedAt() {
        return arrangedAt;
    }

    /** For example {@code HELD}; empty until it was recorded. */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    /** Who came. */
    public Optional<String> attendees() {
        return Optional.ofNullable(attendees);
    }

    /** What was said, or why it was postponed. */
    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** When it was recorded. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }
}
