package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** One case: one row here and one process instance with the same case number. */
@Entity
@Table(name = "certification_case")
public class CertificationCase {
    /** When a case is due that waits for no deadline: behind all others, where a list is sorted by it. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "certificate_number")
    private String certificateNumber;

    private String origin;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String outcome;

    @Column(name = "open_key")
    private String openKey;

    @Column(name = "overturned_in")
    private String overturnedIn;

    // Both are kept by engine.CaseUpdates, with whatever is written of the case.
    @Column(name = "updated_at", updatable = false)
    private Instant updatedAt;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    /** For Jakarta Persistence. */
    protected CertificationCase() {}

    CertificationCase(
            String caseNumber,
            CaseKind kind,
            String businessNumber,
            String certificateNumber,
            String openKey,
            String startedBy,
            Instant openedAt) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.businessNumber = businessNumber;
        this.certificateNumber = certificateNumber;
        this.openKey = openKey;
        this.startedBy = startedBy;
        this.openedAt = openedAt;
        this.updatedAt = openedAt;
        this.dueAt = NEVER;
    }

    /**
     * Records the outcome. The same subject may be opened in a new case from now on.
     *
     * @throws IllegalStateException if the case was decided before
     */
    public void close(String how, Instant at) {
        if (closedAt != null) {
            throw new IllegalStateException(caseNumber + " was closed before: " + outcome);
        }
        outcome = how;
        closedAt = at;
        openKey = null;
    }

    /** What it was decided on was corrected: it is to be decided anew, and is what may be open only once. */
    void reopen(String key) {
        outcome = null;
        closedAt = null;
        openKey = key;
    }

    /** An objection to the outcome was upheld in that case, or the authority withdrew it there. */
    public void overturn(String inCase) {
        overturnedIn = inCase;
    }

    /** Another case asked for this one. */
    public void requestedBy(String originCase) {
        origin = originCase;
    }

    /** The case that asked for this one, if one did. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    /** For example {@code ISS-2026-000001}; the business key of its process instance. */
    public String caseNumber() {
        return caseNumber;
    }

    /** What the case is about. */
    public CaseKind kind() {
        return kind;
    }

    /** Business number of the organization concerned. */
    public String businessNumber() {
        return businessNumber;
    }

    /** The certificate concerned, if it is about one. */
    public Optional<String> certificateNumber() {
        return Optional.ofNullable(certificateNumber);
    }

    /** User or service account that started it; {@code system} for the system itself. */
    public String startedBy() {
        return startedBy;
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When it was decided. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** How it was decided. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The objection or withdrawal that overturned the outcome. */
    public Optional<String> overturnedIn() {
        return Optional.ofNullable(overturnedIn);
    }

    /** When anything of it was written last, as this transaction found it. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** The first instant after the earliest deadline that it waits for, if it waits for one; as this transaction found it. */
    public Optional<Instant> dueAt() {
        return Optional.of(dueAt).filter(Predicate.not(NEVER::equals));
    }

    Instant dueAtOrNever() {
        return dueAt;
    }

    /** The name of a {@link CaseStatus}. */
    public String status() {
        if (overturnedIn != null) {
            return CaseStatus.OVERTURNED.name();
        }
        return closedAt == null ? CaseStatus.OPEN.name() : outcome;
    }
}
