package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A fine for not holding a compulsory certificate, from its preparation to its signature. */
@Entity
@Table(name = "fine")
public class Fine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "fine_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    private long amount;

    private String reasons;

    private String circumstances;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "opinion_last_day")
    private LocalDate opinionLastDay;

    @Embedded
    private Opinion opinion;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "signed_amount")
    private Long signedAmount;

    @Embedded
    private Signed signature;

    /** For Jakarta Persistence. */
    protected Fine() {}

    Fine(String caseNumber, long amount, String reasons, String circumstances, String preparedBy, Instant preparedAt) {
        this.caseNumber = caseNumber;
        this.amount = amount;
        this.reasons = reasons;
        this.circumstances = circumstances;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /** The organization was told, and may give its opinion until that day. */
    public void notice(LocalDate lastDayOfOpinion) {
        opinionLastDay = lastDayOfOpinion;
    }

    /** The organization gave its opinion. */
    public void giveOpinion(String text, String by, Instant at) {
        opinion = new Opinion(text, by, at);
    }

    /** It is not pursued: the fine is waived now, or the certificate was obtained. */
    public void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** A manager signed; nothing is imposed at an amount of 0. */
    public void sign(long imposed, String by, Instant at) {
        signedAmount = imposed;
        signature = new Signed(by, at);
    }

    /** Whether it is neither signed nor withdrawn. */
    public boolean isOpen() {
        return signature == null && withdrawnAt == null;
    }

    /** The amount of the notice in won. */
    public long amount() {
        return amount;
    }

    /** Why there is a fine. */
    public String reasons() {
        return reasons;
    }

    /** What aggravates and mitigates. */
    public String circumstances() {
        return circumstances;
    }

    /** Who prepared it. */
    public String preparedBy() {
        return preparedBy;
    }

    /** When. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** Last day of the opinion, once the organization was told. */
    public Optional<LocalDate> opinionLastDay() {
        return Optional.ofNullable(opinionLastDay);
    }

    /** The opinion of the organization, if it gave one. */
    public Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** When it was withdrawn, if it was. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** What was imposed in won, 0 if nothing; empty until the signature. */
    public Optional<Long> signedAmount() {
        return Optional.ofNullable(signedAmount);
    }

    /** Who signed it, and when; empty until then. */
    public Optional<Signed> signature() {
        return Optional.ofNullable(signature);
    }
}
