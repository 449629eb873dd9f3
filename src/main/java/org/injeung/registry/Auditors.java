package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pool of auditors and their ties to organizations. */
@Dependent
public class Auditors {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Auditors(EntityManager entities) {
        this.entities = entities;
    }

    /** Records an auditor, or his new grade, qualification or employer. */
    public void record(Auditor auditor) {
        entities.merge(auditor);
        entities.flush();
    }

    /** The auditor with that account. */
    public Optional<Auditor> find(String userId) {
        return Optional.ofNullable(entities.find(Auditor.class, userId));
    }

    /** @throws NotFound if there is none */
    public Auditor read(String userId) {
        return find(userId).orElseThrow(() -> new NotFound("auditor " + userId));
    }

    /** Auditors by name, from the first row on. */
    public List<Auditor> list(Page page) {
        return entities.createQuery("select a from Auditor a order by a.name, a.userId", Auditor.class)
                .setFirstResult(page.first())
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** How many auditors there are. */
    public long count() {
        return entities.createQuery("select count(a) from Auditor a", Long.class)
                .getSingleResult();
    }

    /** Records a tie. */
    public void tie(RecordedTie tie) {
        entities.persist(tie);
        entities.flush();
    }

    /** The ties of those auditors, the oldest first. */
    public List<RecordedTie> ties(Set<String> userIds) {
        return userIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from RecordedTie t where t.userId in ?1 order by t.from, t.id",
                                RecordedTie.class)
                        .setParameter(1, userIds)
                        .getResultList();
    }
}
