package org.injeung.registry;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.injeung.law.Words;

/** What makes organizations the same company: a corporate number that they share, and successions that were declared. */
final class CompanyLinks {
    /** Which way a declared succession is followed. */
    enum Direction {
        TO_PREDECESSORS,
        TO_SUCCESSORS,
        BOTH
    }

    private final EntityManager entities;

    CompanyLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether successions, in force or not, lead from the one to the other. */
    boolean isPredecessor(String one, String other) {
        var seen = new HashSet<String>();
        var next = new TreeSet<>(Set.of(one));
        while (!next.isEmpty()) {
            var current = next.first();
            next.remove(current);
            if (seen.add(current)) {
                successions(Set.of(current)).stream()
                        .filter(succession -> succession.predecessor().equals(current))
                        .forEach(succession -> next.add(succession.successor()));
            }
        }
        return seen.contains(other);
    }

    /** What was declared of them as successors or predecessors and not withdrawn. */
    List<Succession> successions(Set<String> businessNumbers) {
        return entities.createQuery(
                        "select s from Succession s where (s.successor in ?1 or s.predecessor in ?1)"
                                + " and s.withdrawnAt is null order by s.predecessor, s.successor",
                        Succession.class)
                .setParameter(1, businessNumbers)
                .getResultList();
    }

    /** Everybody whom links lead to, each with the links in words. */
    Map<String, Words> reach(String from, Direction direction, LocalDate on) {
        var reached = new LinkedHashMap<>(Map.of(from, Words.same("")));
        var frontier = Set.of(from);
        while (!frontier.isEmpty()) {
            var next = new LinkedHashMap<String, Words>();
            for (var pair : sharingCorporateNumber(frontier)) {
                next.putIfAbsent(
                        (String) pair[1],
                        chain(
                                reached.get(pair[0]),
                                new Words("%s has the corporate number of %s", "%s은(는) %s과(와) 법인등록번호가 같음")
                                        .with(pair[1], pair[0])));
            }
            for (var succession : successions(frontier)) {
                follow(succession, frontier, direction, on)
                        .ifPresent(step -> next.putIfAbsent(
                                step[1],
                                chain(
                                        reached.get(step[0]),
                                        new Words(
                                                        "%1$s succeeded %2$s by %3$s on %4$s",
                                                        "%1$s이(가) %4$s %2$s을(를) 승계함(%3$s)")
                                                .with(
                                                        succession.successor(),
                                                        succession.predecessor(),
                                                        succession.reason().words(),
                                                        succession.effectiveOn()))));
            }
            next.keySet().removeAll(reached.keySet());
            reached.putAll(next);
            frontier = next.keySet();
        }
        return reached;
    }

    private static Words chain(Words before, Words link) {
        return before.en().isEmpty() ? link : before.then("; ", link);
    }

    /** From whom to whom a succession leads in that direction, if it does. */
    private static Optional<String[]> follow(
            Succession succession, Set<String> from, Direction direction, LocalDate on) {
        if (direction != Direction.BOTH && !succession.holdsOn(on)) {
            return Optional.empty();
        }
        var both = direction == Direction.BOTH || succession.reason().isOneCompany();
        if (from.contains(succession.successor()) && (both || direction == Direction.TO_PREDECESSORS)) {
            return Optional.of(new String[] {succession.successor(), succession.predecessor()});
        }
        if (from.contains(succession.predecessor()) && (both || direction == Direction.TO_SUCCESSORS)) {
            return Optional.of(new String[] {succession.predecessor(), succession.successor()});
        }
        return Optional.empty();
    }

    /** Pairs of one of these and another with its corporate number. */
    private List<Object[]> sharingCorporateNumber(Set<String> businessNumbers) {
        return entities.createQuery(
                        "select o.businessNumber, p.businessNumber from Organization o, Organization p"
                                + " where o.businessNumber in ?1 and p.corporateNumber = o.corporateNumber"
                                + " and p.businessNumber <> o.businessNumber"
                                + " order by o.businessNumber, p.businessNumber",
                        Object[].class)
                .setParameter(1, businessNumbers)
                .getResultList();
    }
}
