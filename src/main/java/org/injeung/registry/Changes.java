package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.law.Words;

/** The requested changes of certificates. */
@Dependent
public class Changes {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Changes(EntityManager entities) {
        this.entities = entities;
    }

    /** What may be open only once: a change of a kind of a certificate. */
    public static String openKey(String certificateNumber, ChangeKind kind) {
        return "change/" + certificateNumber + "/" + kind;
    }

    /** Records a request. */
    public CertificateChange record(String caseNumber, String certificateNumber, ChangeKind kind, String reason) {
        var change = new CertificateChange(caseNumber, certificateNumber, kind, reason);
        entities.persist(change);
        return change;
    }

    /**
     * The corrections that took effect and show in the register: of these certificates, and of the name of their holders, the first one
     * first.
     */
    public List<CertificateChange> corrections(Set<Certificate> certificates) {
        return certificates.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from CertificateChange c where c.correctedAt is not null and (c.certificateNumber in ?1"
                                        + " or c.newName is not null and c.holderBefore in ?2) order by c.correctedAt, c.caseNumber",
                                CertificateChange.class)
                        .setParameter(
                                1,
                                certificates.stream().map(Certificate::number).collect(Collectors.toSet()))
                        .setParameter(
                                2,
                                certificates.stream()
                                        .map(Certificate::businessNumber)
                                        .collect(Collectors.toSet()))
                        .getResultList();
    }

    /** The change of a case. */
    public Optional<CertificateChange> find(String caseNumber) {
        return Optional.ofNullable(entities.find(CertificateChange.class, caseNumber));
    }

    /** @throws NotFound if the case is no change */
    public CertificateChange read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound(new Words("change", "변경 사건"), caseNumber));
    }
}
