package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/**
 * The changes of all certificates in one order that never changes: whoever has read them up to a place finds everything that came later
 * behind it.
 */
@Dependent
public class RegisterChanges {
    private static final int NO_YEAR = 0;

    /** How many take their places in one transaction. */
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public RegisterChanges(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The changes behind a place in their order.
     *
     * @param place 0 for all from the beginning
     * @param rows at most that many, at least 1
     */
    public List<RegisterChange> after(long place, int rows) {
        takePlaces();
        return entities.createQuery(
                        "select c from RegisterChange c join fetch c.certificate where c.place > ?1 order by c.place",
                        RegisterChange.class)
                .setParameter(1, place)
                .setMaxResults(rows)
                .getResultList();
    }

    /** The last place that is taken, 0 if none is. */
    public long last() {
        takePlaces();
        return entities.createQuery("select coalesce(max(c.place), 0) from RegisterChange c", Long.class)
                .getSingleResult();
    }

    /** The place behind which everything comes that was recorded at that instant or later. */
    public long before(Instant since) {
        var last = last();
        return entities.createQuery(
                                "select coalesce(min(c.place), ?2) from RegisterChange c where c.recordedAt >= ?1",
                                Long.class)
                        .setParameter(1, since)
                        .setParameter(2, last + 1)
                        .getSingleResult()
                - 1;
    }

    /**
     * Gives places to the changes that have none: by whoever reads, one reader after the other, on all nodes. A reader sees what is
     * committed and nothing else, so that what commits late gets a late place; whoever writes waits for nobody.
     */
    private void takePlaces() {
        if (without("select count(c)", Long.class, "").getSingleResult() == 0) {
            return;
        }
        var serial = entities.find(Serial.class, Serial.REGISTER, LockModeType.PESSIMISTIC_WRITE);
        without("select c", RegisterChange.class, " order by c.recordedAt, c.certificateNumber, c.number")
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(change -> change.take(serial.next(NO_YEAR)));
        entities.flush();
    }

    private <T> TypedQuery<T> without(String select, Class<T> type, String order) {
        return entities.createQuery(select + " from RegisterChange c where c.place is null" + order, type);
    }
}
