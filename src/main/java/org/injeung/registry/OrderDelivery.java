package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How a signed order of revocation came to its holder: received, or served by public notice. */
@Entity
@Table(name = "order_delivery")
public class OrderDelivery {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "certificate_return")
    private String certificateReturn;

    @Column(name = "failure")
    private String failure;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "served_on")
    private LocalDate servedOn;

    /** For Jakarta Persistence. */
    protected OrderDelivery() {}

    OrderDelivery(String caseNumber, Instant sentAt) {
        this.caseNumber = caseNumber;
        this.sentAt = sentAt;
    }

    /** The holder received it on that day; what became of the certificate. */
    public void receive(LocalDate on, String whatOfTheCertificate, String by, Instant at) {
        receivedOn = on;
        certificateReturn = whatOfTheCertificate;
        recordedBy = by;
        recordedAt = at;
    }

    /** It could not be delivered. */
    public void fail(String why, String by, Instant at) {
        failure = why;
        recordedBy = by;
        recordedAt = at;
    }

    /** It is published to serve it. */
    public void publish(Instant at) {
        publishedAt = at;
    }

    /** The public notice has served it. */
    public void serve(LocalDate on) {
        servedOn = on;
    }

    /** The revocation. */
    public String caseNumber() {
        return caseNumber;
    }

    /** When it was written. */
    public Instant sentAt() {
        return sentAt;
    }

    /** The day on which the holder received it, in Asia/Seoul. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** What became of the certificate, for example {@code HANDED_BACK}. */
    public Optional<String> certificateReturn() {
        return Optional.ofNullable(certificateReturn);
    }

    /** Why it could not be delivered. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Who recorded receipt or failure. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** When receipt or failure was recorded. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    /** Since when it is served by public notice. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** The day since which the public notice counts as receipt, in Asia/Seoul. */
    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** The day from which the time for remedies runs: of the receipt or of the public notice. */
    public Optional<LocalDate> toldOn() {
        return receivedOn().or(this::servedOn);
    }
}
