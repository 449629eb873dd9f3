package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** The assessments of administrative penalties. */
@Dependent
public class Penalties {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Penalties(EntityManager entities) {
        this.entities = entities;
    }

    /** Records that a case assesses the penalty for a breach. */
    public void record(String caseNumber, String breachCase) {
        entities.persist(new Penalty(caseNumber, breachCase));
    }

    /** The assessment of that case. */
    public Optional<Penalty> find(String caseNumber) {
        return Optional.ofNullable(entities.find(Penalty.class, caseNumber));
    }

    /** @throws NotFound if the case assesses no penalty */
    public Penalty read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound(new Words("Penalty", "과징금 사건"), caseNumber));
    }

    /** The assessments for a breach, by case number. */
    public List<Penalty> ofBreach(String breachCase) {
        return entities.createQuery(
                        "select p from Penalty p where p.breachCase = ?1 order by p.caseNumber", Penalty.class)
                .setParameter(1, breachCase)
                .getResultList();
    }

    /** The penalties that were imposed on an organization and stand, in that order. */
    public List<Penalty> imposedOn(String businessNumber) {
        return entities.createQuery(
                        "select p from Penalty p, CertificationCase c where c.caseNumber = p.caseNumber"
                                + " and c.businessNumber = ?1 and c.overturnedIn is null and p.signedAmount > 0"
                                + " order by p.signature.signedAt, p.caseNumber",
                        Penalty.class)
                .setParameter(1, businessNumber)
                .getResultList();
    }
}
