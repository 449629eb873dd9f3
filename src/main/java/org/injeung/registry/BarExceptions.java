package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** The exceptions from bars. */
@Dependent
public class BarExceptions {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public BarExceptions(EntityManager entities) {
        this.entities = entities;
    }

    /** Records that a manager asks for one; the legal basis may be null. */
    public void record(
            String caseNumber, ReapplicationBar bar, String businessNumber, String reason, String basis, String by) {
        entities.persist(new BarException(caseNumber, businessNumber, bar.caseNumber(), reason, basis, by));
    }

    /** The exception of that case. */
    public Optional<BarException> find(String caseNumber) {
        return Optional.ofNullable(entities.find(BarException.class, caseNumber));
    }

    /** @throws NotFound if the case asks for none */
    public BarException read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound(new Words("BarException", "유예 예외 사건"), caseNumber));
    }

    /** What was granted to an organization, the latest first. */
    public List<BarException> granted(String businessNumber) {
        return entities.createQuery(
                        "select e from BarException e where e.businessNumber = ?1 and e.grantedAt is not null"
                                + " order by e.grantedAt desc",
                        BarException.class)
                .setParameter(1, businessNumber)
                .getResultList();
    }
}
