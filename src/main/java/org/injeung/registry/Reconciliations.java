package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** The reconciliations of the register. */
@Dependent
public class Reconciliations {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Reconciliations(EntityManager entities) {
        this.entities = entities;
    }

    /** Begins one. */
    public Reconciliation begin(Reconciliation reconciliation) {
        entities.persist(reconciliation);
        entities.flush();
        return reconciliation;
    }

    /** @throws NotFound if there is none of that number */
    public Reconciliation read(long id) {
        return Optional.ofNullable(entities.find(Reconciliation.class, id))
                .orElseThrow(() -> new NotFound(new Words("reconciliation", "대사"), id));
    }

    /** Reconciliations, newest first. */
    public List<Reconciliation> list(Page page) {
        return entities.createQuery(
                        "select r from Reconciliation r order by r.startedAt desc, r.id desc", Reconciliation.class)
                .setFirstResult(page.first())
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** How many there are. */
    public long count() {
        return entities.createQuery("select count(r) from Reconciliation r", Long.class)
                .getSingleResult();
    }
}
