package org.injeung.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/** A certificate of the public register. */
@Entity
@Table(name = "certificate")
public class Certificate {
    @Id
    @Column(name = "certificate_number")
    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "business_number")
    private String businessNumber;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    private String scope;

    @Column(name = "scope_key")
    private String scopeKey;

    private String body;

    @Column(name = "first_issued_on")
    private LocalDate firstIssuedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "issued_in")
    private String issuedIn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_in")
    private String revokedIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_ground")
    private Ground revocationGround;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspension_ends_at")
    private Instant suspensionEndsAt;

    @Column(name = "suspended_in")
    private String suspendedIn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_in")
    private String withdrawnIn;

    @Column(name = "restored_at")
    private Instant restoredAt;

    @Column(name = "restored_in")
    private String restoredIn;

    @OneToMany(mappedBy = "certificate", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<RegisterChange> changes = new ArrayList<>();

    /** For Jakarta Persistence. */
    protected Certificate() {}

    /** A certificate as it was issued; {@code issuedIn} is null for one of the paper register. */
    public Certificate(
            String number,
            String businessNumber,
            Scheme scheme,
            String scope,
            String body,
            LocalDate firstIssuedOn,
            LocalDate validUntil,
            String issuedIn) {
        this.number = number;
        this.numberKey = SearchKey.plain(number);
        this.businessNumber = businessNumber;
        this.scheme = scheme;
        this.scope = scope;
        this.scopeKey = SearchKey.of(scope);
        this.body = body;
        this.firstIssuedOn = firstIssuedOn;
        this.validFrom = firstIssuedOn;
        this.validUntil = validUntil;
        this.issuedIn = issuedIn;
    }

    /** Status on an instant, computed from what happened to the certificate. */
    public CertificateStatus status(Instant at) {
        if (revokedAt != null && !at.isBefore(revokedAt) && (restoredAt == null || at.isBefore(restoredAt))) {
            return CertificateStatus.REVOKED;
        }
        if (withdrawnAt != null && !at.isBefore(withdrawnAt)) {
            return CertificateStatus.WITHDRAWN;
        }
        if (at.atZone(Periods.SEOUL).toLocalDate().isAfter(validUntil)) {
            return CertificateStatus.EXPIRED;
        }
        var suspended = suspendedAt != null && !at.isBefore(suspendedAt) && at.isBefore(suspensionEndsAt);
        return suspended ? CertificateStatus.SUSPENDED : CertificateStatus.VALID;
    }

    /** What may be open only once: a surveillance of this certificate. */
    public String surveillanceKey() {
        return "surveillance/" + number;
    }

    /**
     * Revokes it with effect from that instant.
     *
     * @throws Conflict if it is revoked already; one that expired while its case was open is revoked, as the bar depends on it
     */
    public void revoke(Ground ground, String caseNumber, Instant at) {
        if (isRevoked()) {
            throw new Conflict(new Words("Certificate %s is revoked already", "인증서 %s은(는) 이미 취소되었습니다").with(number));
        }
        restoredAt = null;
        restoredIn = null;
        revokedAt = at;
        revokedIn = caseNumber;
        revocationGround = ground;
        tellStatus(RegisterEvent.REVOKED, at, at).ifPresent(change -> change.on(ground, null));
    }

    /**
     * Suspends it from one instant until another; a later suspension takes the place of one that ended.
     *
     * @throws Conflict if it is not valid
     */
    public void suspend(String caseNumber, Instant at, Instant until) {
        requireStatus(at, CertificateStatus.VALID);
        suspendedAt = at;
        suspensionEndsAt = until;
        suspendedIn = caseNumber;
        tellStatus(RegisterEvent.SUSPENDED, at, at).ifPresent(change -> change.until(Periods.day(until.minusNanos(1))));
    }

    /**
     * Ends the suspension of that case now, if it goes on.
     *
     * @throws Conflict if another case suspended it
     */
    public void endSuspension(String caseNumber, Instant at) {
        if (!caseNumber.equals(suspendedIn)) {
            throw new Conflict(new Words("Certificate %s was not suspended in %s", "인증서 %s은(는) %s에서 효력이 정지되지 않았습니다")
                    .with(number, caseNumber));
        }
        if (at.isBefore(suspensionEndsAt)) {
            suspensionEndsAt = at;
        }
        tellStatus(RegisterEvent.SUSPENSION_ENDED, suspensionEndsAt, at);
    }

    /** Its last day is over: what the mere lapse of time has made of it is told in the register. */
    public void expire(Instant at) {
        tellStatus(
                RegisterEvent.EXPIRED,
                validUntil.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant(),
                at);
    }

    /**
     * Its holder gives it back.
     *
     * @throws Conflict if it is not held any more
     */
    public void withdraw(String caseNumber, Instant at) {
        if (!status(at).isHeld()) {
            throw new Conflict(new Words("Certificate %s is not held any more: %s", "인증서 %s은(는) 더 이상 보유되고 있지 않습니다: %s")
                    .with(number, Words.named(status(at))));
        }
        withdrawnAt = at;
        withdrawnIn = caseNumber;
        tellStatus(RegisterEvent.WITHDRAWN, at, at);
    }

    private void requireStatus(Instant at, CertificateStatus expected) {
        if (status(at) != expected) {
            throw new Conflict(new Words("Certificate %s is not %s but %s", "인증서 %s의 상태가 %s이(가) 아니라 %s입니다")
                    .with(number, Words.named(expected), Words.named(status(at))));
        }
    }

    /**
     * Takes the revocation back from that instant on: what the certificate is follows from its other history.
     *
     * @throws Conflict if it is not revoked
     */
    public void restore(String caseNumber, Instant at) {
        if (!isRevoked()) {
            throw new Conflict(new Words("Certificate %s is not revoked", "인증서 %s은(는) 취소되지 않았습니다").with(number));
        }
        restoredAt = at;
        restoredIn = caseNumber;
        tellStatus(RegisterEvent.REVOCATION_OVERTURNED, at, at)
                .ifPresent(change -> change.on(revocationGround, caseNumber));
    }

    /** A clerical error is corrected: what it certifies, as it should have been written. */
    public void correctScope(String rightScope, Instant at) {
        scope = rightScope;
        scopeKey = SearchKey.of(rightScope);
        tell(RegisterEvent.CORRECTED, holderAsTold(), at, at);
    }

    /** A clerical error is corrected: it should have been issued to this unit of the same company. */
    public void correctHolder(Organization rightHolder, Instant at) {
        businessNumber = rightHolder.businessNumber();
        tell(RegisterEvent.CORRECTED, rightHolder.name(), at, at);
    }

    /** It enters the register. */
    void enter(Organization holder, Instant at) {
        tell(
                RegisterEvent.ISSUED,
                holder.name(),
                firstIssuedOn.atStartOfDay(Periods.SEOUL).toInstant(),
                at);
    }

    /** Its holder is called otherwise from now on, or was written wrong. */
    void rename(RegisterEvent how, String newName, Instant at) {
        tell(how, newName, at, at);
    }

    /** Tells a change of status, unless the certificate is what was told last. */
    private Optional<RegisterChange> tellStatus(RegisterEvent event, Instant tookEffectAt, Instant at) {
        return changes.isEmpty() || last().status() != status(at)
                ? Optional.of(tell(event, holderAsTold(), tookEffectAt, at))
                : Optional.empty();
    }

    /** The only place where a change is told: everything that changes what the public sees comes here. */
    private RegisterChange tell(RegisterEvent event, String holder, Instant tookEffectAt, Instant at) {
        var change = new RegisterChange(this, changes.isEmpty() ? null : last(), event, holder, tookEffectAt, at);
        changes.add(change);
        return change;
    }

    private RegisterChange last() {
        return changes.get(changes.size() - 1);
    }

    private String holderAsTold() {
        return changes.isEmpty() ? null : last().organization();
    }

    private boolean isRevoked() {
        return revokedAt != null && restoredAt == null;
    }

    /** Continues it without a gap until that day, under the same number and with the scope that was audited now. */
    public void renew(String auditedScope, LocalDate until, String caseNumber, Instant at) {
        scope = auditedScope;
        scopeKey = SearchKey.of(auditedScope);
        validFrom = validUntil.plusDays(1);
        validUntil = until;
        issuedIn = caseNumber;
        tell(RegisterEvent.RENEWED, holderAsTold(), at, at);
    }

    /** That it was revoked and in which case, in a sentence. */
    public Words revokedInWords() {
        return new Words("Certificate %s was revoked in case %s", "인증서 %s은(는) 사건 %s에서 취소되었습니다")
                .with(number, revokedIn().orElseThrow());
    }

    /** For example {@code ISMS-P-KISA-2026-001}: scheme, body, year of first issue, serial of that year. */
    public String number() {
        return number;
    }

    /** The holder. */
    public String businessNumber() {
        return businessNumber;
    }

    /** The scheme. */
    public Scheme scheme() {
        return scheme;
    }

    /** What is certified. */
    public String scope() {
        return scope;
    }

    /** The certification body, for example {@code KISA}. */
    public String body() {
        return body;
    }

    /** Day of the first issue, in Asia/Seoul. */
    public LocalDate firstIssuedOn() {
        return firstIssuedOn;
    }

    /** First day of the running validity, in Asia/Seoul: the first issue, or the day after the validity before the renewal. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day of validity, in Asia/Seoul. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Case of the last issue or renewal; empty for a certificate of the paper register. */
    public Optional<String> issuedIn() {
        return Optional.ofNullable(issuedIn);
    }

    /** When it was revoked; empty if the revocation was taken back. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt).filter(at -> isRevoked());
    }

    /** Case in which it was revoked; empty if the revocation was taken back. */
    public Optional<String> revokedIn() {
        return Optional.ofNullable(revokedIn).filter(caseNumber -> isRevoked());
    }

    /** Ground of the revocation; empty if it was taken back. */
    public Optional<Ground> revocationGround() {
        return Optional.ofNullable(revocationGround).filter(ground -> isRevoked());
    }

    /** The objection by which a revocation was taken back last. */
    public Optional<String> restoredIn() {
        return Optional.ofNullable(restoredIn);
    }

    /** When the last suspension ends or ended. */
    public Optional<Instant> suspensionEndsAt() {
        return Optional.ofNullable(suspensionEndsAt);
    }

    /** When its holder gave it back. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Case in which its holder gave it back. */
    public Optional<String> withdrawnIn() {
        return Optional.ofNullable(withdrawnIn);
    }
}
