package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Words;

/** An event in the life of a certificate, as it was planned and as it ended. */
@Entity
@Table(name = "validity_event")
public class ValidityEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "event_id")
    private long id;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Enumerated(EnumType.STRING)
    private CertificateEvent kind;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "explanation_en")
    private String explanationEnglish;

    @Column(name = "explanation_ko")
    private String explanationKorean;

    @Column(name = "term_until")
    private LocalDate termUntil;

    @Column(name = "process_instance")
    private String processInstance;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EventResult result;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "open_key")
    private String openKey;

    /** For Jakarta Persistence. */
    protected ValidityEvent() {}

    /** An event that is waited for. */
    public ValidityEvent(
            Certificate certificate,
            CertificateEvent kind,
            Instant dueAt,
            Words explanation,
            String processInstance,
            Instant plannedAt) {
        certificateNumber = certificate.number();
        this.kind = kind;
        this.dueAt = dueAt;
        this.explanationEnglish = explanation.en();
        this.explanationKorean = explanation.ko();
        termUntil = certificate.validUntil();
        this.processInstance = processInstance;
        this.plannedAt = plannedAt;
        openKey = certificateNumber;
    }

    /** The last surveillance of a certificate of the paper register, on that instant. */
    static ValidityEvent onPaper(Certificate certificate, Instant surveyedAt, Instant now) {
        var event = new ValidityEvent(
                certificate,
                CertificateEvent.SURVEILLANCE,
                surveyedAt,
                new Words(
                        "Surveyed before the certificate was taken over from the paper register",
                        "종이 대장에서 인계되기 전에 실시된 사후심사"),
                null,
                now);
        event.end(EventResult.DONE, now);
        return event;
    }

    /**
     * Records how it ended.
     *
     * @throws IllegalStateException if it ended before
     */
    public void end(EventResult how, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException(kind + " of " + certificateNumber + " ended before: " + result);
        }
        result = how;
        endedAt = at;
        openKey = null;
    }

    /** Records that it opened a surveillance, or found one open. */
    public void surveyedIn(String surveillance, Instant at) {
        end(EventResult.DONE, at);
        caseNumber = surveillance;
    }

    /** The certificate. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** What happens. */
    public CertificateEvent kind() {
        return kind;
    }

    /** When it happens. */
    public Instant dueAt() {
        return dueAt;
    }

    /** How the time was found, in words. */
    public Words explanation() {
        return new Words(explanationEnglish, explanationKorean);
    }

    /** The last day of the term for which it was planned. */
    public LocalDate termUntil() {
        return termUntil;
    }

    /** The process that waits for it; empty for what was done on paper. */
    public Optional<String> processInstance() {
        return Optional.ofNullable(processInstance);
    }

    /** When it was planned. */
    public Instant plannedAt() {
        return plannedAt;
    }

    /** When it happened or was given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** How it ended. */
    public Optional<EventResult> result() {
        return Optional.ofNullable(result);
    }

    /** The surveillance that it opened or found open. */
    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }
}
