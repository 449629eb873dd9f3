package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;

/** The examination whether an organization must hold a certificate of a scheme, and by when. */
@Entity
@Table(name = "obligation")
public class Obligation {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "obliged_since")
    private LocalDate obligedSince;

    @Column(name = "obliged_by")
    private LocalDate obligedBy;

    @Column(name = "held_until")
    private Instant heldUntil;

    /** For Jakarta Persistence. */
    protected Obligation() {}

    Obligation(String caseNumber, Scheme scheme) {
        this.caseNumber = caseNumber;
        this.scheme = scheme;
    }

    /** What may be open only once: the obligation of an organization in a scheme. */
    public static String openKey(String businessNumber, Scheme scheme) {
        return "obligation/" + businessNumber + "/" + scheme;
    }

    /** The organization was told since when it is obliged and by when it must hold the certificate. */
    public void oblige(LocalDate since, LocalDate lastDay) {
        obligedSince = since;
        obligedBy = lastDay;
    }

    /** The fine is waived until that instant. */
    public void hold(Instant until) {
        heldUntil = until;
    }

    /** The waiver is over; the certificate must be held by a new day. */
    public void resume(LocalDate lastDay) {
        obligedBy = lastDay;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** What must be held; ISMS-P satisfies ISMS. */
    public Scheme scheme() {
        return scheme;
    }

    /** First day on which the organization was obliged; empty if it is not or was not told yet. */
    public Optional<LocalDate> obligedSince() {
        return Optional.ofNullable(obligedSince);
    }

    /** Last day by which the certificate must be held. */
    public Optional<LocalDate> obligedBy() {
        return Optional.ofNullable(obligedBy);
    }

    /** First instant after that day. */
    public Instant dueAt() {
        return obligedBy.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant();
    }

    /** Until when the fine was waived, if it was. */
    public Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }
}
