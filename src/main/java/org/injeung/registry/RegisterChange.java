package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/**
 * One change of one certificate in the public register: what it says from then on, and what it said before where that is something
 * else. Written by the certificate, in the transaction that changes it; never changed afterwards, but for its place among the changes
 * of all certificates, which it takes once it is committed.
 */
@Entity
@Table(name = "register_change")
@IdClass(RegisterChange.Key.class)
public class RegisterChange {
    /** Certificate and number of the change; not a record, which Jakarta Persistence does not take as a key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String certificateNumber;
        private int number;

        /** For Jakarta Persistence. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(certificateNumber, key.certificateNumber)
                    && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(certificateNumber, number);
        }
    }

    @Id
    @Column(name = "certificate_number")
    private String certificateNumber;

    @Id
    @Column(name = "change_number")
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "certificate_number", insertable = false, updatable = false)
    private Certificate certificate;

    private Long place;

    @Enumerated(EnumType.STRING)
    private RegisterEvent event;

    @Column(name = "took_effect_at")
    private Instant tookEffectAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private CertificateStatus statusBefore;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Column(name = "organization_before")
    private String organizationBefore;

    private String organization;

    @Column(name = "scope_before")
    private String scopeBefore;

    private String scope;

    @Column(name = "valid_until_before")
    private LocalDate validUntilBefore;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "overturned_in")
    private String overturnedIn;

    /** For Jakarta Persistence. */
    protected RegisterChange() {}

    /**
     * What a certificate says now.
     *
     * @param before the change before it, or null for the first one
     * @param organization name of the holder
     * @param at when it is recorded; not before what was recorded before, whatever the clocks of two servers say
     */
    RegisterChange(
            Certificate certificate,
            RegisterChange before,
            RegisterEvent event,
            String organization,
            Instant tookEffectAt,
            Instant at) {
        this.certificate = certificate;
        this.certificateNumber = certificate.number();
        this.event = event;
        this.tookEffectAt = tookEffectAt;
        this.recordedAt = before == null || before.recordedAt.isBefore(at) ? at : before.recordedAt;
        this.status = certificate.status(at);
        this.organization = organization;
        this.scope = certificate.scope();
        this.validUntil = certificate.validUntil();
        this.number = before == null ? 1 : before.number + 1;
        if (before != null) {
            statusBefore = other(before.status, status);
            organizationBefore = other(before.organization, organization);
            scopeBefore = other(before.scope, scope);
            validUntilBefore = other(before.validUntil, validUntil);
        }
    }

    private static <T> T other(T before, T now) {
        return Objects.equals(before, now) ? null : before;
    }

    /** The last day of the suspension that began, in Asia/Seoul. */
    void until(LocalDate lastDay) {
        suspendedUntil = lastDay;
    }

    /** Why it was revoked, or had been, and the case that took the revocation back, or null. */
    void on(Ground reason, String overturning) {
        ground = reason;
        overturnedIn = overturning;
    }

    /** Its place among the changes of all certificates. */
    void take(long given) {
        place = given;
    }

    /** The certificate. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** The how manieth change of its certificate it is, from 1. */
    public int number() {
        return number;
    }

    /** Scheme of the certificate. */
    public Scheme scheme() {
        return certificate.scheme();
    }

    /**
     * Its place among the changes of all certificates, from 1: what is committed later comes behind.
     *
     * @throws NullPointerException as long as it has none; see {@link RegisterChanges#after}
     */
    public long place() {
        return place;
    }

    /** What happened. */
    public RegisterEvent event() {
        return event;
    }

    /** From when on it holds. */
    public Instant tookEffectAt() {
        return tookEffectAt;
    }

    /** When it was recorded: never before an earlier change of the same certificate. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Status of the certificate before, if it was another one. */
    public Optional<CertificateStatus> statusBefore() {
        return Optional.ofNullable(statusBefore);
    }

    /** Status of the certificate from then on. */
    public CertificateStatus status() {
        return status;
    }

    /** What the holder was called before, if that was something else: another holder, or another name. */
    public Optional<String> organizationBefore() {
        return Optional.ofNullable(organizationBefore);
    }

    /** Name of the holder from then on. */
    public String organization() {
        return organization;
    }

    /** What was certified before, if it was something else. */
    public Optional<String> scopeBefore() {
        return Optional.ofNullable(scopeBefore);
    }

    /** What is certified from then on. */
    public String scope() {
        return scope;
    }

    /** Last day of validity before, in Asia/Seoul, if it was another one. */
    public Optional<LocalDate> validUntilBefore() {
        return Optional.ofNullable(validUntilBefore);
    }

    /** Last day of validity from then on, in Asia/Seoul. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Last day of the suspension that began, in Asia/Seoul. */
    public Optional<LocalDate> suspendedUntil() {
        return Optional.ofNullable(suspendedUntil);
    }

    /** Ground of a revocation, or of the one that was taken back. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** The objection or withdrawal that took the revocation back. */
    public Optional<String> overturnedIn() {
        return Optional.ofNullable(overturnedIn);
    }

    /** The law by which it happened: of a revocation and of an expiry. */
    public Optional<Words> legalBasis() {
        return event == RegisterEvent.EXPIRED
                ? Optional.of(scheme() == Scheme.ISMS ? Act.NETWORK_ACT.at("47(5)") : Act.PIPA.at("32-2(2)"))
                : ground().map(reason -> reason.legalBasis(scheme()));
    }
}
