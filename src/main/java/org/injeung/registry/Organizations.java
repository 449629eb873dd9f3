package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.injeung.law.Periods;

/**
 * The organizations of the registry. A company may be known by several business numbers: those with one corporate number, and
 * those that an agency or officer declared its successors.
 */
@Dependent
public class Organizations {
    /** Which way a declared succession is followed. */
    private enum Direction {
        TO_PREDECESSORS,
        TO_SUCCESSORS,
        BOTH
    }

    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Organizations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws Conflict if the business number is registered */
    public void register(Organization organization) {
        if (find(organization.businessNumber()).isPresent()) {
            throw new Conflict("An organization with the business number " + organization.businessNumber()
                    + " is registered already");
        }
        entities.persist(organization);
        entities.flush();
    }

    /** The organization of that business number. */
    public Optional<Organization> find(String businessNumber) {
        return Optional.ofNullable(entities.find(Organization.class, businessNumber));
    }

    /** @throws NotFound if it is not registered */
    public Organization read(String businessNumber) {
        return find(businessNumber).orElseThrow(() -> new NotFound("organization " + businessNumber));
    }

    /**
     * Locks the organization, and every other that is linked with it, until the end of the transaction: applications, breach
     * reports and revocations of one company follow each other, on all nodes.
     *
     * @throws InvalidInput naming {@code businessNumber} if it is not registered
     */
    public Organization lock(String businessNumber) {
        lockLinked(Set.of(businessNumber));
        return read(businessNumber);
    }

    /** In the order of their numbers; again as long as a link was declared while others held the lock. */
    private void lockLinked(Set<String> businessNumbers) {
        var locked = new HashSet<String>();
        for (var missing = linked(businessNumbers); !missing.isEmpty(); missing = linked(businessNumbers)) {
            missing.removeAll(locked);
            if (missing.isEmpty()) {
                return;
            }
            missing.forEach(this::lockRow);
            locked.addAll(missing);
        }
    }

    private void lockRow(String businessNumber) {
        if (entities.find(Organization.class, businessNumber, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new InvalidInput(
                    "businessNumber", "no organization with the number " + businessNumber + " is registered");
        }
    }

    private SortedSet<String> linked(Set<String> businessNumbers) {
        var linked = new TreeSet<String>();
        businessNumbers.forEach(number ->
                linked.addAll(reach(number, Direction.BOTH, LocalDate.MAX).keySet()));
        return linked;
    }

    /**
     * The organizations whose bars hold for one, with itself: each by its business number, with the links that lead to it in words.
     * A successor answers for its predecessors; a predecessor for a successor only where both are one company.
     */
    public Map<String, String> sameCompany(String businessNumber) {
        return reach(businessNumber, Direction.TO_PREDECESSORS, today());
    }

    /** The organizations for which a bar of that one holds, with itself, by number. */
    public SortedSet<String> barredWith(String businessNumber) {
        return new TreeSet<>(
                reach(businessNumber, Direction.TO_SUCCESSORS, today()).keySet());
    }

    /**
     * Declares that an organization went on under another business number, or corrects what was declared.
     *
     * @throws InvalidInput naming {@code predecessor} if it succeeds itself, or would by what was declared before
     */
    public Succession declareSuccession(
            String predecessor, String successor, SuccessionReason reason, LocalDate effectiveOn, String by) {
        lockLinked(new TreeSet<>(List.of(predecessor, successor)));
        if (isPredecessor(successor, predecessor)) {
            throw new InvalidInput(
                    "predecessor", predecessor + " is a successor of " + successor + " by what was declared before");
        }
        var succession = findSuccession(predecessor, successor).orElseGet(() -> new Succession(predecessor, successor));
        succession.declare(reason, effectiveOn, by, clock.instant());
        entities.persist(succession);
        entities.flush();
        return succession;
    }

    /** @throws NotFound if it was not declared, or was withdrawn */
    public void withdrawSuccession(String predecessor, String successor, String by) {
        lock(successor);
        findSuccession(predecessor, successor)
                .filter(declared -> declared.withdrawnAt().isEmpty())
                .orElseThrow(() -> new NotFound("succession of " + predecessor + " by " + successor))
                .withdraw(by, clock.instant());
    }

    /** What was declared of an organization as successor or predecessor and not withdrawn, in that order. */
    public List<Succession> successions(String businessNumber) {
        return successions(Set.of(businessNumber));
    }

    private Optional<Succession> findSuccession(String predecessor, String successor) {
        return Optional.ofNullable(entities.find(Succession.class, new Succession.Key(predecessor, successor)));
    }

    /** Whether successions, in force or not, lead from the one to the other. */
    private boolean isPredecessor(String one, String other) {
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

    private List<Succession> successions(Set<String> businessNumbers) {
        return entities.createQuery(
                        "select s from Succession s where (s.successor in ?1 or s.predecessor in ?1)"
                                + " and s.withdrawnAt is null order by s.predecessor, s.successor",
                        Succession.class)
                .setParameter(1, businessNumbers)
                .getResultList();
    }

    /** Everybody whom links lead to, each with the links in words. */
    private Map<String, String> reach(String from, Direction direction, LocalDate on) {
        var reached = new LinkedHashMap<>(Map.of(from, ""));
        var frontier = Set.of(from);
        while (!frontier.isEmpty()) {
            var next = new LinkedHashMap<String, String>();
            for (var pair : sharingCorporateNumber(frontier)) {
                next.putIfAbsent(
                        (String) pair[1],
                        chain(reached.get(pair[0]), pair[1] + " has the corporate number of " + pair[0]));
            }
            for (var succession : successions(frontier)) {
                follow(succession, frontier, direction, on)
                        .ifPresent(step -> next.putIfAbsent(
                                step[1],
                                chain(
                                        reached.get(step[0]),
                                        "%s succeeded %s by %s on %s"
                                                .formatted(
                                                        succession.successor(),
                                                        succession.predecessor(),
                                                        succession.reason(),
                                                        succession.effectiveOn()))));
            }
            next.keySet().removeAll(reached.keySet());
            reached.putAll(next);
            frontier = next.keySet();
        }
        return reached;
    }

    private static String chain(String before, String link) {
        return before.isEmpty() ? link : before + "; " + link;
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Periods.SEOUL);
    }

    /** Organizations by name, from the first row on. */
    public List<Organization> list(Page page) {
        return entities.createQuery(
                        "select o from Organization o order by o.name, o.businessNumber", Organization.class)
                .setFirstResult(page.first())
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** How many organizations are registered. */
    public long count() {
        return entities.createQuery("select count(o) from Organization o", Long.class)
                .getSingleResult();
    }

    /** The organizations of those business numbers by name. */
    public List<Organization> listOf(Set<String> businessNumbers) {
        return businessNumbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from Organization o where o.businessNumber in ?1"
                                        + " order by o.name, o.businessNumber",
                                Organization.class)
                        .setParameter(1, businessNumbers)
                        .getResultList();
    }

    /** The names of the organizations of those business numbers. */
    public Map<String, String> names(Set<String> businessNumbers) {
        return listOf(businessNumbers).stream()
                .collect(Collectors.toMap(Organization::businessNumber, Organization::name));
    }
}
