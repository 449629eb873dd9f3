package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Defect;
import org.injeung.law.Disposition;
import org.injeung.law.Words;

/** What the authority withdraws of its own dispositions. */
@Dependent
public class Withdrawals {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Withdrawals(EntityManager entities) {
        this.entities = entities;
    }

    /** Records a proposal. */
    public DispositionWithdrawal propose(
            String caseNumber,
            String contestedCase,
            Disposition disposition,
            Defect defect,
            String reasons,
            String proposedBy) {
        var proposed = new DispositionWithdrawal(caseNumber, contestedCase, disposition, defect, reasons, proposedBy);
        entities.persist(proposed);
        return proposed;
    }

    /** The withdrawal that a case is about. */
    public Optional<DispositionWithdrawal> find(String caseNumber) {
        return Optional.ofNullable(entities.find(DispositionWithdrawal.class, caseNumber));
    }

    /** @throws NotFound if the case is no withdrawal */
    public DispositionWithdrawal read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound(new Words("withdrawal", "직권취소 사건"), caseNumber));
    }

    /** The proposals to withdraw what a case led to, in their order. */
    public List<DispositionWithdrawal> of(String contestedCase) {
        return entities.createQuery(
                        "select w from DispositionWithdrawal w where w.contestedCase = ?1 order by w.caseNumber",
                        DispositionWithdrawal.class)
                .setParameter(1, contestedCase)
                .getResultList();
    }
}
