package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who had a part in a case and in those that led to it, so that nobody decides on their own work. */
@Dependent
public class Participants {
    private final EntityManager entities;
    private final Cases cases;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Participants(EntityManager entities, Cases cases, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.clock = clock;
    }

    /** Records who completed a human task. */
    public void recordContribution(String caseNumber, String activity, String userId) {
        entities.persist(new Contribution(caseNumber, activity, userId, clock.instant()));
    }

    /** Who completed which human task of a case, in that order. */
    public List<Contribution> contributions(String caseNumber) {
        return entities.createQuery(
                        "select c from Contribution c where c.caseNumber = ?1 order by c.contributedAt, c.id",
                        Contribution.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The contributions to a case and to those that led to it. */
    public List<Contribution> contributionsWithOrigins(String caseNumber) {
        var all = new ArrayList<>(contributions(caseNumber));
        all.addAll(contributionsOfOrigins(caseNumber));
        return all;
    }

    /** The contributions to the cases that led to a case: the one that asked for it, the one that asked for that one. */
    public List<Contribution> contributionsOfOrigins(String caseNumber) {
        return origins(caseNumber).stream()
                .flatMap(origin -> contributions(origin.caseNumber()).stream())
                .toList();
    }

    /** Who started a case and those that led to it; whoever reported a breach did so too. */
    public Set<String> startersWithOrigins(String caseNumber) {
        var starters = new HashSet<String>();
        Stream.concat(Stream.of(cases.read(caseNumber)), origins(caseNumber).stream())
                .forEach(started -> {
                    starters.add(started.startedBy());
                    starters.addAll(cases.reporters(started.caseNumber()));
                });
        return starters;
    }

    private List<CertificationCase> origins(String caseNumber) {
        var origins = new ArrayList<CertificationCase>();
        for (var next = cases.read(caseNumber).origin().map(cases::read);
                next.isPresent();
                next = next.get().origin().map(cases::read)) {
            origins.add(next.get());
        }
        return origins;
    }
}
