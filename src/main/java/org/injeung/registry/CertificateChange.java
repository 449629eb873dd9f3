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

    @Column(name = "corrected_scope")
    private String correctedScope;

    @Column(name = "corrected_holder")
    private String correctedHolder;

    @Column(name = "scope_before")
    private String scopeBefore;

    @Column(name = "holder_before")
    private String holderBefore;

    @Column(name = "name_before")
    private String nameBefore;

    @Column(name = "address_before")
    private String addressBefore;

    @Column(name = "representative_before")
    private String representativeBefore;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

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

    /** What a correction makes of scope and holder (business number); null is what stays as it is. */
    public void correctTo(String scope, String holder) {
        correctedScope = scope;
        correctedHolder = holder;
    }

    /** A manager signed a correction, or refused it. */
    public void decide(String by, String why) {
        decidedBy = by;
        decisionReason = why;
    }

    /** The correction took effect; keeps what the certificate and its holder were recorded as before. */
    public void corrected(Certificate certificate, Organization holder, Instant at) {
        scopeBefore = certificate.scope();
        holderBefore = holder.businessNumber();
        nameBefore = holder.name();
        addressBefore = holder.address().orElse(null);
        representativeBefore = holder.representative().orElse(null);
        correctedAt = at;
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

    /** The scope as it should have been written, if it is corrected. */
    public Optional<String> correctedScope() {
        return Optional.ofNullable(correctedScope);
    }

    /** Business number of the unit to which the certificate should have been issued, if that is corrected. */
    public Optional<String> correctedHolder() {
        return Optional.ofNullable(correctedHolder);
    }

    /** Whether it is of the name, address or representative of the holder. */
    public boolean correctsDetails() {
        return newName != null || newAddress != null || newRepresentative != null;
    }

    /** What was corrected: the scope before, once the correction took effect. */
    public Optional<String> scopeBefore() {
        return Optional.ofNullable(scopeBefore);
    }

    /** Business number of the holder before the correction. */
    public Optional<String> holderBefore() {
        return Optional.ofNullable(holderBefore);
    }

    /** Name of the holder before the correction. */
    public Optional<String> nameBefore() {
        return Optional.ofNullable(nameBefore);
    }

    /** Address of the holder before the correction, if there was one. */
    public Optional<String> addressBefore() {
        return Optional.ofNullable(addressBefore);
    }

    /** Representative of the holder before the correction, if there was one. */
    public Optional<String> representativeBefore() {
        return Optional.ofNullable(representativeBefore);
    }

    /** When the correction took effect, if it did. */
    public Optional<Instant> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }

    /** The manager who signed or refused a correction. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why the manager did so. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** Why it was to be lifted. */
    public Optional<String> liftingReason() {
        return Optional.ofNullable(liftingReason);
    }
}
