package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.injeung.law.CertificateEvent;
import org.injeung.law.Words;

/** The events in the life of the certificates. */
@Dependent
public class Validities {
    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Validities(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Plans the next event of a certificate; the database refuses a second open one.
     *
     * @throws Conflict if another one is open
     */
    public void plan(ValidityEvent event) {
        findOpen(event.certificateNumber()).ifPresent(open -> {
            throw new Conflict(new Words(
                            "Certificate %s waits for its %s already, in process %s",
                            "인증서 %s은(는) 다음 일정(%s)을 이미 기다리고 있습니다(프로세스 %s)")
                    .with(
                            event.certificateNumber(),
                            open.kind(),
                            open.processInstance().orElse("none")));
        });
        entities.persist(event);
        entities.flush();
    }

    /** The event for which a certificate waits. */
    public Optional<ValidityEvent> findOpen(String certificateNumber) {
        return entities
                .createQuery("select e from ValidityEvent e where e.openKey = ?1", ValidityEvent.class)
                .setParameter(1, certificateNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** @throws NotFound if the certificate waits for none */
    public ValidityEvent open(String certificateNumber) {
        return findOpen(certificateNumber)
                .orElseThrow(() -> new NotFound(
                        new Words("next event of certificate %s", "인증서 %s의 다음 일정").with(certificateNumber)));
    }

    /** The open events of these certificates, by the number of the certificate. */
    public Map<String, ValidityEvent> openOf(List<Certificate> certificates) {
        return certificates.isEmpty()
                ? Map.of()
                : entities
                        .createQuery("select e from ValidityEvent e where e.openKey in ?1", ValidityEvent.class)
                        .setParameter(
                                1,
                                certificates.stream().map(Certificate::number).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ValidityEvent::certificateNumber, event -> event));
    }

    /** The events of a certificate in the order in which they were planned. */
    public List<ValidityEvent> of(String certificateNumber) {
        return entities.createQuery(
                        "select e from ValidityEvent e where e.certificateNumber = ?1 order by e.plannedAt, e.id",
                        ValidityEvent.class)
                .setParameter(1, certificateNumber)
                .getResultList();
    }

    /**
     * When a certificate was surveyed: when its surveillances were opened, by itself or by an officer, and the years that were
     * done otherwise.
     */
    public List<Instant> surveyed(String certificateNumber) {
        var moments = new ArrayList<>(entities
                .createQuery(
                        "select c from CertificationCase c where c.certificateNumber = ?1 and c.kind = ?2",
                        CertificationCase.class)
                .setParameter(1, certificateNumber)
                .setParameter(2, CaseKind.SURVEILLANCE)
                .getResultList()
                .stream()
                .map(CertificationCase::openedAt)
                .toList());
        of(certificateNumber).stream()
                .filter(event -> event.kind() == CertificateEvent.SURVEILLANCE
                        && event.result().filter(EventResult.DONE::equals).isPresent())
                .map(ValidityEvent::dueAt)
                .forEach(moments::add);
        return moments;
    }

    /** Records when a certificate of the paper register was surveyed last. */
    public void surveyedOnPaper(Certificate certificate, Instant at) {
        entities.persist(ValidityEvent.onPaper(certificate, at, clock.instant()));
    }

    /** The first certificates whose number follows that one, by number. */
    public List<Certificate> after(String certificateNumber, int rows) {
        return entities.createQuery(
                        "select c from Certificate c where c.number > ?1 order by c.number", Certificate.class)
                .setParameter(1, certificateNumber)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Reads a certificate and its open event again, under the lock of the holder. */
    public void reread(Certificate certificate) {
        entities.refresh(certificate);
        findOpen(certificate.number()).ifPresent(entities::refresh);
    }
}
