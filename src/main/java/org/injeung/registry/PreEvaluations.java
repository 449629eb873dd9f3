package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Criteria;
import org.injeung.law.ItemResult;

/** The pre-evaluations of the registry: the results of the core items, item by item and round by round. */
@Dependent
public class PreEvaluations {
    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public PreEvaluations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Records the result of a core item; the database refuses a second one in a round, one without evidence that is met and one
     * without a reason that is not.
     */
    public void record(
            String caseNumber,
            int round,
            Criteria.Key criterion,
            ItemResult result,
            Optional<String> reason,
            Optional<String> evidence,
            String evaluatedBy) {
        entities.persist(new CoreItemEvaluation(
                caseNumber,
                round,
                criterion,
                result,
                reason.orElse(null),
                evidence.orElse(null),
                evaluatedBy,
                clock.instant()));
    }

    /** The results of all rounds of a case in their order. */
    public List<CoreItemEvaluation> of(String caseNumber) {
        return entities.createQuery(
                        "select e from CoreItemEvaluation e where e.caseNumber = ?1 order by e.round, e.id",
                        CoreItemEvaluation.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The result of each core item that counts: the one of its latest round; in the order of the first round. */
    public Collection<CoreItemEvaluation> latest(String caseNumber) {
        var latest = new LinkedHashMap<Criteria.Key, CoreItemEvaluation>();
        of(caseNumber).forEach(evaluation -> latest.put(evaluation.criterion(), evaluation));
        return List.copyOf(latest.values());
    }

    /** Records what the applicant improved about the items that were not met. */
    public void improve(String caseNumber, String what, String by) {
        latest(caseNumber).stream()
                .filter(evaluation -> evaluation.result() == ItemResult.NOT_MET)
                .forEach(evaluation -> evaluation.improve(what, by, clock.instant()));
    }

    /** Records that every core item of a case is met or does not apply. */
    public void pass(String caseNumber) {
        pass(caseNumber, caseNumber);
    }

    /** Records that the core items of a case were found good enough in another one, which it reopens. */
    public void pass(String caseNumber, String evaluatedIn) {
        entities.persist(new PassedPreEvaluation(caseNumber, evaluatedIn, clock.instant()));
    }

    /** The passed pre-evaluation of a case, if it is passed. */
    public Optional<PassedPreEvaluation> passed(String caseNumber) {
        return Optional.ofNullable(entities.find(PassedPreEvaluation.class, caseNumber));
    }
}
