package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Scheme;

/** What was applied for. */
@Entity
@Table(name = "application")
public class Application {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    private String scope;

    @Column(name = "operating_since")
    private LocalDate operatingSince;

    private String representative;

    private String address;

    private Boolean late;

    private String reopens;

    @Column(name = "barred_by")
    private String barredBy;

    /** For Jakarta Persistence. */
    protected Application() {}

    Application(String caseNumber, Scheme scheme, ApplicationKind kind, String scope) {
        this.caseNumber = caseNumber;
        this.scheme = scheme;
        this.kind = kind;
        this.scope = scope;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The scheme. */
    public Scheme scheme() {
        return scheme;
    }

    /** First certificate or renewal. */
    public ApplicationKind kind() {
        return kind;
    }

    /** What is to be certified, in the applicant's words. */
    public String scope() {
        return scope;
    }

    /** The case officer found since when the management system is operated. */
    public void operateSince(LocalDate day) {
        operatingSince = day;
    }

    /** Since when the management system is operated, in Asia/Seoul; empty before it was checked, and for a renewal. */
    public Optional<LocalDate> operatingSince() {
        return Optional.ofNullable(operatingSince);
    }

    /** The case officer found who represents the applicant and where it is; each is null if the register knows, or it was not found. */
    public void describe(String foundRepresentative, String foundAddress) {
        representative = foundRepresentative;
        address = foundAddress;
    }

    /** Who represents the applicant, if the case officer found what the register did not know. */
    public Optional<String> representative() {
        return Optional.ofNullable(representative);
    }

    /** Address of the applicant, if the case officer found what the register did not know. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** A renewal was received, in time or later than the notice asks for. */
    public void receive(boolean afterItsTime) {
        late = afterItsTime;
    }

    /** Whether a renewal was applied for later than the notice asks for; empty for a first certificate. */
    public Optional<Boolean> late() {
        return Optional.ofNullable(late);
    }

    /** It takes up a refused application, with what was found about it. */
    public void reopen(Application refused) {
        reopens = refused.caseNumber;
        operatingSince = refused.operatingSince;
        representative = refused.representative;
        address = refused.address;
        late = refused.late;
    }

    /** A bar stands against it: that of this revocation. */
    public void bar(String revocationCase) {
        barredBy = revocationCase;
    }

    /** The revocation whose bar stood against it last. */
    public Optional<String> barredBy() {
        return Optional.ofNullable(barredBy);
    }

    /** The refused application that it takes up after an objection. */
    public Optional<String> reopens() {
        return Optional.ofNullable(reopens);
    }
}
