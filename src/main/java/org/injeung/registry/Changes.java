package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

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

    /** The change of a case. */
    public Optional<CertificateChange> find(String caseNumber) {
        return Optional.ofNullable(entities.find(CertificateChange.class, caseNumber));
    }

    /** @throws NotFound if the case is no change */
    public CertificateChange read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound("change " + caseNumber));
    }
}
