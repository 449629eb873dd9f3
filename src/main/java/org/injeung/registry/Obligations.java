package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/** The examined obligations and the fines that followed from them. */
@Dependent
public class Obligations {
    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Obligations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Records which scheme a case examines. */
    public void record(String caseNumber, Scheme scheme) {
        entities.persist(new Obligation(caseNumber, scheme));
    }

    /** @throws NotFound if the case examines no obligation */
    public Obligation read(String caseNumber) {
        return Optional.ofNullable(entities.find(Obligation.class, caseNumber))
                .orElseThrow(() -> new NotFound(new Words("Obligation", "의무 사건"), caseNumber));
    }

    /** Records a fine that an officer prepared. */
    public void prepare(String caseNumber, long amount, String reasons, String circumstances, String preparedBy) {
        entities.persist(new Fine(caseNumber, amount, reasons, circumstances, preparedBy, clock.instant()));
    }

    /** The fines of a case in the order in which they were prepared. */
    public List<Fine> fines(String caseNumber) {
        return entities.createQuery(
                        "select f from Fine f where f.caseNumber = ?1 order by f.preparedAt, f.id", Fine.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The cases in which an organization was fined, in that order. */
    public List<String> finedIn(String businessNumber) {
        return entities.createQuery(
                        "select f.caseNumber from Fine f, CertificationCase c where c.caseNumber = f.caseNumber"
                                + " and c.businessNumber = ?1 and f.signedAmount > 0 order by f.signature.signedAt, f.id",
                        String.class)
                .setParameter(1, businessNumber)
                .getResultList();
    }

    /** The fine of a case that is neither signed nor withdrawn. */
    public Optional<Fine> openFine(String caseNumber) {
        return fines(caseNumber).stream().filter(Fine::isOpen).findFirst();
    }

    /** The fine of a case that was prepared last. */
    public Fine lastFine(String caseNumber) {
        var all = fines(caseNumber);
        return all.get(all.size() - 1);
    }
}
