package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.injeung.law.Periods;
import org.injeung.law.Words;

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

    /** Those whose name contains the parameter {@code text}, a pattern. */
    static final String CALLED = "(select n.businessNumber from Organization n where n.nameKey like :text escape '\\')";

    /** Those that were once called so. */
    static final String FORMERLY_CALLED =
            "(select f.businessNumber from FormerName f where f.nameKey like :text escape '\\')";

    /** Those that officials find: the public register does not tell corporate numbers. */
    static final String NUMBERED = "(select m.businessNumber from Organization m where m.corporateNumber = :number)";

    private static final String FOUND = "(o.nameKey like :text escape '\\' or o.businessNumber = :number"
            + " or o.corporateNumber = :number or o.businessNumber in " + FORMERLY_CALLED + ")";

    private static final String SHARING_NAME = "exists (select s.businessNumber from Organization s"
            + " where s.nameKey = o.nameKey and s.businessNumber <> o.businessNumber)";

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

    /** The organization of that business number, however it is spelled. */
    public Optional<Organization> find(String businessNumber) {
        return Optional.of(BusinessNumber.spelled(businessNumber))
                .filter(BusinessNumber::isTenDigits) // whatever cannot be one is not looked for
                .map(number -> entities.find(Organization.class, number));
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
    public Map<String, Words> sameCompany(String businessNumber) {
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
    private Map<String, Words> reach(String from, Direction direction, LocalDate on) {
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Periods.SEOUL);
    }

    /**
     * Renames an organization, and keeps what it was called.
     *
     * @param caseNumber the case in which it is renamed
     */
    public void rename(Organization organization, String newName, String caseNumber) {
        if (!organization.name().equals(newName)) {
            entities.persist(new FormerName(caseNumber, organization, clock.instant()));
            organization.rename(newName);
        }
    }

    /** Corrects a name that was written wrong: nobody was ever called so, and it is no former name. */
    public void correctName(Organization organization, String rightName) {
        organization.rename(rightName);
    }

    /**
     * What the organizations of those business numbers were called before and are not called now, the last name first; those without
     * such a name are left out.
     */
    public Map<String, List<String>> formerNames(Set<String> businessNumbers) {
        return businessNumbers.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select f from FormerName f, Organization o where f.businessNumber in ?1"
                                        + " and o.businessNumber = f.businessNumber and o.name <> f.name"
                                        + " order by f.usedUntil desc, f.caseNumber desc",
                                FormerName.class)
                        .setParameter(1, businessNumbers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                FormerName::businessNumber,
                                Collectors.mapping(
                                        FormerName::name,
                                        Collectors.collectingAndThen(
                                                Collectors.toCollection(LinkedHashSet::new), List::copyOf))));
    }

    /**
     * Organizations whose name or former name contains the text, or whose business or corporate number it is, by name.
     *
     * @param sharingName whether only those are listed whose name another one has too, but for its spelling
     */
    public List<Organization> list(SearchText text, boolean sharingName, Page page) {
        return matching("select o", text, sharingName, Organization.class, " order by o.name, o.businessNumber")
                .setFirstResult(page.first())
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** How many organizations {@link #list} lists in all. */
    public long count(SearchText text, boolean sharingName) {
        return matching("select count(o)", text, sharingName, Long.class, "").getSingleResult();
    }

    /** Those of these business numbers that the text finds, by name. */
    public List<Organization> listOf(Set<String> businessNumbers, SearchText text) {
        if (text.isEmpty() || businessNumbers.isEmpty()) {
            return listOf(businessNumbers);
        }
        return searching(
                        entities.createQuery(
                                "select o from Organization o where o.businessNumber in :own and " + FOUND
                                        + " order by o.name, o.businessNumber",
                                Organization.class),
                        text)
                .setParameter("own", businessNumbers)
                .getResultList();
    }

    /** The others whose name is the same but for its spelling, for each of these that has such a one. */
    public Map<String, List<Organization>> sharingName(Collection<Organization> organizations) {
        var keys = organizations.stream().map(Organization::nameKey).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        var byKey = entities
                .createQuery(
                        "select o from Organization o where o.nameKey in ?1 order by o.businessNumber",
                        Organization.class)
                .setParameter(1, keys)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Organization::nameKey));
        return organizations.stream()
                .filter(one -> byKey.get(one.nameKey()).size() > 1)
                .collect(Collectors.toMap(Organization::businessNumber, one -> byKey.get(one.nameKey()).stream()
                        .filter(other -> !other.businessNumber().equals(one.businessNumber()))
                        .toList()));
    }

    /** Those whose name another one has too, but for its spelling; those with one name together. */
    public List<List<Organization>> sharingName(Page page) {
        return matching(
                        "select o",
                        new SearchText(""),
                        true,
                        Organization.class,
                        " order by o.nameKey, o.businessNumber")
                .setFirstResult(page.first())
                .setMaxResults(page.rows())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Organization::nameKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private <T> TypedQuery<T> matching(
            String select, SearchText text, boolean sharingName, Class<T> type, String order) {
        var conditions = new ArrayList<String>();
        if (!text.isEmpty()) {
            conditions.add(FOUND);
        }
        if (sharingName) {
            conditions.add(SHARING_NAME);
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return searching(entities.createQuery(select + " from Organization o" + where + order, type), text);
    }

    private static <T> TypedQuery<T> searching(TypedQuery<T> query, SearchText text) {
        return text.isEmpty()
                ? query
                : query.setParameter("text", text.pattern()).setParameter("number", text.number());
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
