package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Words;

/** The objections of the registry. */
@Dependent
public class Objections {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Objections(EntityManager entities) {
        this.entities = entities;
    }

    /** What may be open only once: an objection to the result of a case. */
    public static String openKey(String contestedCase) {
        return "objection/" + contestedCase;
    }

    /** Records an objection. */
    public Objection record(String caseNumber, String contestedCase, String reasons) {
        var objection = new Objection(caseNumber, contestedCase, reasons);
        entities.persist(objection);
        return objection;
    }

    /** @throws NotFound if the case is no objection */
    public Objection read(String caseNumber) {
        return Optional.ofNullable(entities.find(Objection.class, caseNumber))
                .orElseThrow(() -> new NotFound(new Words("objection", "이의신청 사건"), caseNumber));
    }

    /** The objections to the result of a case in their order. */
    public List<Objection> against(String contestedCase) {
        return entities.createQuery(
                        "select o from Objection o where o.contestedCase = ?1 order by o.caseNumber", Objection.class)
                .setParameter(1, contestedCase)
                .getResultList();
    }
}
