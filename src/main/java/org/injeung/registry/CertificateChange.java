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

/** A requested change of a certificate, and what came of a suspension. */
@Entity
@Table(name = "certificate_change")
public class CertificateChange {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ChangeKind kind;

    private String reason;

    @Column(name = "new_name")
    private String newName;

    @Column(name = "new_address")
    private String newAddress;

    @Column(name = "new_representative")
    private String newRepresentative;

    private String evidence;

    @Column(name = "paper_received_on")
    private LocalDate paperReceivedOn;

    @Column(name = "paper_reference")
    private String paperReference;

    @Column(name = "suspension_facts")
    private String suspensionFacts;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspension_ended_at")
    private Instant suspensionEndedAt;

    @Column(name = "lifting_reason")
    private String liftingReason;

    /** For Jakarta Persistence. */
    protected CertificateChange() {}

    CertificateChange(String caseNumber, String certificateNumber, ChangeKind kind, String reason) {
        this.caseNumber = caseNumber;
        this.certificateNumber = certificateNumber;
        this.kind = kind;
        this.reason = reason;
    }

    /** What is new about the holder; null is what stays as it is. */
    public void describe(String name, String address, String representative, String proof) {
        newName = name;
        newAddress = address;
        newRepresentative = representative;
        evidence = proof;
    }

    /** An officer entered it for the organization, which asked for it by that paper. */
    public void enteredFrom(Paper paper) {
        paperReceivedOn = paper.receivedOn();
        paperReference = paper.reference();
    }

    /** A suspension was prepared. */
    public void prepareSuspension(String facts, LocalDate until) {
        suspensionFacts = facts;
        suspendedUntil = until;
    }

    /** The suspension took effect. */
    public void suspend(Instant at) {
        suspendedAt = at;
    }

    /** Its lifting was asked for. */
    public void requestLifting(String why) {
        liftingReason = why;
    }

    /** The suspension ended. */
    public void endSuspension(Instant at) {
        suspensionEndedAt = at;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The certificate. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** What is to happen. */
    public ChangeKind kind() {
        return kind;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** New name of the holder. */
    public Optional<String> newName() {
        return Optional.ofNullable(newName);
    }

    /** New address of the holder. */
    public Optional<String> newAddress() {
        return Optional.ofNullable(newAddress);
    }

    /** New representative of the holder. */
    public Optional<String> newRepresentative() {
        return Optional.ofNullable(newRepresentative);
    }

    /** What proves the change. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The paper by which the organization asked for it; empty if it did so by its own account. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paperReceivedOn).map(day -> new Paper(day, paperReference));
    }

    /** Why it is suspended. */
    public Optional<String> suspensionFacts() {
        return Optional.ofNullable(suspensionFacts);
    }

    /** Last day of the suspension as it was prepared, in Asia/Seoul. */
    public Optional<LocalDate> suspendedUntil() {
        return Optional.ofNullable(suspendedUntil);
    }

    /** When the suspension took effect. */
    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    /** When the suspension ended. */
    public Optional<Instant> suspensionEndedAt() {
        return Optional.ofNullable(suspensionEndedAt);
    }

    /** Why it was to be lifted. */
    public Optional<String> liftingReason() {
        return Optional.ofNullable(liftingReason);
    }
}
