package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The audits of the registry and their findings. */
@Dependent
public class Audits {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Audits(EntityManager entities) {
        this.entities = entities;
    }

    /** Records a planned audit. */
    public void plan(Audit audit) {
        entities.persist(audit);
    }

    /** The latest audit of a case. */
    public Optional<Audit> find(String caseNumber) {
        return entities
                .createQuery("select a from Audit a where a.caseNumber = ?1 order by a.id desc", Audit.class)
                .setParameter(1, caseNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The day of the last audit on site of an organization, in whatever case. */
    public Optional<LocalDate> lastVisit(String businessNumber) {
        return entities
                .createQuery(
                        "select a from Audit a, CertificationCase c where c.caseNumber = a.caseNumber"
                                + " and c.businessNumber = ?1 and a.visitedOn is not null order by a.visitedOn desc",
                        Audit.class)
                .setParameter(1, businessNumber)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(Audit::visitedOn);
    }

    /** @throws NotFound if no audit was planned in the case */
    public Audit read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound("audit of case " + caseNumber));
    }

    /** Records a finding under the next number of the audit. */
    public void recordFinding(Audit audit, String criterion, Severity severity, String facts) {
        entities.persist(new Finding(audit.id(), findings(audit).size() + 1, criterion, severity, facts));
    }

    /** The findings of an audit by their number. */
    public List<Finding> findings(Audit audit) {
        return entities.createQuery("select f from Finding f where f.auditId = ?1 order by f.number", Finding.class)
                .setParameter(1, audit.id())
                .getResultList();
    }
}
