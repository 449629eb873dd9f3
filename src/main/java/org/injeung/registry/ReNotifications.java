package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** The demands to tell the persons concerned by a leak again. */
@Dependent
public class ReNotifications {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public ReNotifications(EntityManager entities) {
        this.entities = entities;
    }

    /** Records a case by the breach that it is about. */
    public ReNotification record(String caseNumber, String breachCase) {
        var recorded = new ReNotification(caseNumber, breachCase);
        entities.persist(recorded);
        return recorded;
    }

    /** @throws NotFound if the case is no re-notification */
    public ReNotification read(String caseNumber) {
        return Optional.ofNullable(entities.find(ReNotification.class, caseNumber))
                .orElseThrow(() -> new NotFound(new Words("re-notification", "재통지 사건"), caseNumber));
    }

    /** Those of a breach, the first one first. */
    public List<ReNotification> ofBreach(String breachCase) {
        return entities.createQuery(
                        "select r from ReNotification r where r.breachCase = ?1 order by r.caseNumber",
                        ReNotification.class)
                .setParameter(1, breachCase)
                .getResultList();
    }
}
