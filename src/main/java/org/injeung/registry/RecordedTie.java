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
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.AuditorTie;

/** A tie of an auditor to an organization; never taken back, as it keeps its effect after its end. */
@Entity
@Table(name = "auditor_tie")
public class RecordedTie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "tie_id")
    private long id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "business_number")
    private String businessNumber;

    @Enumerated(EnumType.STRING)
    private AuditorTie kind;

    @Column(name = "tied_from")
    private LocalDate from;

    @Column(name = "tied_until")
    private LocalDate until;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Jakarta Persistence. */
    protected RecordedTie() {}

    /**
     * A tie.
     *
     * @param until last day, or null while it lasts
     */
    public RecordedTie(
            String userId,
            String businessNumber,
            AuditorTie kind,
            LocalDate from,
            LocalDate until,
            String recordedBy,
            Instant recordedAt) {
        this.userId = userId;
        this.businessNumber = businessNumber;
        this.kind = kind;
        this.from = from;
        this.until = until;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** It lasted until that day; who recorded it, and when, stays. */
    void end(LocalDate lastDay, String by, Instant at) {
        until = lastDay;
        endedBy = by;
        endedAt = at;
    }

    /** The auditor. */
    public String userId() {
        return userId;
    }

    /** The organization. */
    public String businessNumber() {
        return businessNumber;
    }

    /** What it was. */
    public AuditorTie kind() {
        return kind;
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Last day; empty while it lasts. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who recorded its end later; empty if it lasts or was recorded with its end. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** When that was. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
