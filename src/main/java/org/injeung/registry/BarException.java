package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** That an organization may apply although it is barred: asked for by one manager, granted or refused by another. */
@Entity
@Table(name = "bar_exception")
public class BarException {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "business_number")
    private String businessNumber;

    @Column(name = "bar_case")
    private String barCase;

    private String reason;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    /** For Jakarta Persistence. */
    protected BarException() {}

    BarException(
            String caseNumber,
            String businessNumber,
            String barCase,
            String reason,
            String legalBasis,
            String requestedBy) {
        this.caseNumber = caseNumber;
        this.businessNumber = businessNumber;
        this.barCase = barCase;
        this.reason = reason;
        this.legalBasis = legalBasis;
        this.requestedBy = requestedBy;
    }

    /** What may be open only once: the exception of an organization. */
    public static String openKey(String businessNumber) {
        return "bar-exception/" + businessNumber;
    }

    /** A second manager decided, whichever way. */
    public void decide(String by, String why) {
        decidedBy = by;
        decisionReason = why;
    }

    /** The organization may apply from now on. */
    public void grant(Instant at) {
        grantedAt = at;
    }

    /** Whether it lifts that bar: every one of the organization that had begun when it was granted, none that came later. */
    boolean lifts(ReapplicationBar bar) {
        return grantedAt != null && !grantedAt.isBefore(bar.startsAt());
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Who may apply. */
    public String businessNumber() {
        return businessNumber;
    }

    /** The revocation whose bar ended last when it was asked for. */
    public String barCase() {
        return barCase;
    }

    /** Why it was asked for. */
    public String reason() {
        return reason;
    }

    /** The legal basis, if the manager named one. */
    public Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    /** The manager who asked for it. */
    public String requestedBy() {
        return requestedBy;
    }

    /** The manager who decided. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** What the second manager said. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** When it was granted, if it was. */
    public Optional<Instant> grantedAt() {
        return Optional.ofNullable(grantedAt);
    }
}
