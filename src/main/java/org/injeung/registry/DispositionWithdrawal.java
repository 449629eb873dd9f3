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
import org.injeung.law.Defect;
import org.injeung.law.Disposition;

/** That the authority withdraws its own disposition: proposed by one account, signed or not by another, and what was paid back. */
@Entity
@Table(name = "disposition_withdrawal")
public class DispositionWithdrawal {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "contested_case")
    private String contestedCase;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Enumerated(EnumType.STRING)
    private Defect defect;

    private String reasons;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "refunded_amount")
    private Long refundedAmount;

    @Column(name = "refund_interest")
    private Long refundInterest;

    @Column(name = "refunded_on")
    private LocalDate refundedOn;

    @Column(name = "refund_reference")
    private String refundReference;

    @Column(name = "refunded_by")
    private String refundedBy;

    /** For Jakarta Persistence. */
    protected DispositionWithdrawal() {}

    DispositionWithdrawal(
            String caseNumber,
            String contestedCase,
            Disposition disposition,
            Defect defect,
            String reasons,
            String proposedBy) {
        this.caseNumber = caseNumber;
        this.contestedCase = contestedCase;
        this.disposition = disposition;
        this.defect = defect;
        this.reasons = reasons;
        this.proposedBy = proposedBy;
    }

    /** What may be open only once: the withdrawal of what a case led to. */
    public static String openKey(String contestedCase) {
        return "withdrawal/" + contestedCase;
    }

    /** A manager decided, whichever way. */
    public void decide(String by, String why) {
        decidedBy = by;
        decisionReason = why;
    }

    /** The disposition was withdrawn. */
    public void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** Won that went back, and the interest on them; {@code on} and {@code reference} are null where nothing had been paid. */
    public void refund(long amount, long interest, LocalDate on, String reference, String by) {
        refundedAmount = amount;
        refundInterest = interest;
        refundedOn = on;
        refundReference = reference;
        refundedBy = by;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The case that led to the disposition. */
    public String contestedCase() {
        return contestedCase;
    }

    /** What is withdrawn. */
    public Disposition disposition() {
        return disposition;
    }

    /** What is wrong with it. */
    public Defect defect() {
        return defect;
    }

    /** Why. */
    public String reasons() {
        return reasons;
    }

    /** Who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** The manager who decided. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why it was decided so. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** When the disposition was withdrawn, if it was. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Won that were paid back, without interest; empty until it is recorded, and where nothing can have been paid. */
    public Optional<Long> refundedAmount() {
        return Optional.ofNullable(refundedAmount);
    }

    /** Interest on them in won. */
    public Optional<Long> refundInterest() {
        return Optional.ofNullable(refundInterest);
    }

    /** The day on which they were paid back, in Asia/Seoul; empty if nothing had been paid. */
    public Optional<LocalDate> refundedOn() {
        return Optional.ofNullable(refundedOn);
    }

    /** What shows it. */
    public Optional<String> refundReference() {
        return Optional.ofNullable(refundReference);
    }

    /** Who recorded it. */
    public Optional<String> refundedBy() {
        return Optional.ofNullable(refundedBy);
    }
}
