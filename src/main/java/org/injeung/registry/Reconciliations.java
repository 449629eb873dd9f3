package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.injeung.law.Words;
import org.injeung.registry.Order.SortKey;

/** The reconciliations of the register. */
@Dependent
public class Reconciliations {
    /** Newest first. */
    public static final Order<Reconciliation> NEWEST_FIRST = Order.descending(
            SortKey.moment("startedAt", "r.startedAt", Reconciliation::startedAt),
            SortKey.number("id", "r.id", Reconciliation::id));

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

    /** Every reconciliation. */
    public Part<Reconciliation> list(Page<Reconciliation> page) {
        return new Listing<>(entities, Reconciliation.class, "r").read(page);
    }
}
