package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What people typed into the sheets of cases and have not sent yet; it ends with its case at the latest ({@link Cases#close}). */
@Dependent
public class Drafts {
    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Drafts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The rows of a sheet, in the order in which they were first written. */
    public List<Draft> of(String caseNumber, String sheet) {
        return entities.createQuery(
                        "select d from Draft d where d.caseNumber = ?1 and d.sheet = ?2 order by d.id", Draft.class)
                .setParameter(1, caseNumber)
                .setParameter(2, sheet)
                .getResultList();
    }

    /** A row of a sheet, if somebody wrote it. */
    public Optional<Draft> find(String caseNumber, String sheet, String row) {
        return entities.createQuery(
                        "select d from Draft d where d.caseNumber = ?1 and d.sheet = ?2 and d.row = ?3", Draft.class)
                .setParameter(1, caseNumber)
                .setParameter(2, sheet)
                .setParameter(3, row)
                .getResultStream()
                .findFirst();
    }

    /** Writes a row; whoever writes the same row at the same moment fails at the database. */
    public Draft write(String caseNumber, String sheet, String row, String content, String by) {
        var known = find(caseNumber, sheet, row);
        known.ifPresent(draft -> draft.write(content, by, clock.instant()));
        var written = known.orElseGet(() -> {
            var draft = new Draft(caseNumber, sheet, row, content, by, clock.instant());
            entities.persist(draft);
            return draft;
        });
        entities.flush(); // which counts the version
        return written;
    }

    /** Forgets a row, if it is there. */
    public void remove(String caseNumber, String sheet, String row) {
        find(caseNumber, sheet, row).ifPresent(entities::remove);
    }
}
