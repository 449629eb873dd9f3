package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.injeung.law.Sector;
import org.injeung.law.Words;
import org.injeung.registry.Order.SortKey;

/**
 * The organizations of the registry. A company may be known by several business numbers: those with one corporate number, and
 * those that an agency or officer declared its successors.
 */
@Dependent
public class Organizations {
    /** Those whose name contains the parameter {@code text}, a pattern. */
    static final String CALLED = "(select n.businessNumber from Organization n where n.nameKey like :text escape '\\')";

    /** Those that were once called so. */
    static final String FORMERLY_CALLED =
            "(select f.businessNumber from FormerName f where f.nameKey like :text escape '\\')";

    private static final String NUMBERED =
            "(select m.businessNumber from Organization m where m.corporateNumber = :number)";

    private static final String FOUND = "o.nameKey like :text escape '\\' or o.businessNumber = :number"
            + " or o.corporateNumber = :number or o.businessNumber in " + FORMERLY_CALLED;

    private static final String SHARING_NAME = "exists (select s.businessNumber from Organization s"
            + " where s.nameKey = o.nameKey and s.businessNumber <> o.businessNumber)";

    private static final Order<Organization> BY_NAME = Order.ascending(
            SortKey.text("name", "o.name", Organization::name),
            SortKey.text("businessNumber", "o.businessNumber", Organization::businessNumber));
    private static final SortKey<Organization, Instant> REGISTERED =
            SortKey.moment("registeredAt", "o.registeredAt", Organization::registeredAt);
    private static final SortKey<Organization, Instant> UPDATED =
            SortKey.moment("updatedAt", "o.updatedAt", Organization::updatedAt);

    private final EntityManager entities;
    private final CompanyLinks links;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Organizations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.links = new CompanyLinks(entities);
        this.clock = clock;
    }

    /**
     * The condition that an organization is found by the parameters {@code text}, a pattern, and {@code number}, as officials find it:
     * the public register does not tell corporate numbers.
     *
     * @param businessNumber where a query finds its business number
     */
    public static String found(String businessNumber) {
        return "%1$s = :number or %1$s in %2$s or %1$s in %3$s or %1$s in %4$s"
                .formatted(businessNumber, NUMBERED, CALLED, FORMERLY_CALLED);
    }

    /** @throws Conflict if the business number is registered */
    public void register(Organization organization) {
        if (find(organization.businessNumber()).isPresent()) {
            throw new Conflict(new Words(
                            "An organization with the business number %s is registered already",
                            "사업자등록번호 %s의 조직이 이미 등록되어 있습니다")
                    .with(organization.businessNumber()));
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
        return find(businessNumber).orElseThrow(() -> new NotFound(new Words("organization", "조직"), businessNumber));
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

    /** The same for two that come to be linked; what others declared of them while this waited is known then. */
    public void lock(String businessNumber, String other) {
        var both = new TreeSet<>(List.of(businessNumber, other)); // which may be one
        lockLinked(both);
        links.successions(both).forEach(entities::refresh); // read before the lock, to know whom to lock
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
                    "businessNumber",
                    new Words("no organization with the number %s is registered", "번호 %s의 조직이 등록되어 있지 않습니다")
                            .with(businessNumber));
        }
    }

    private SortedSet<String> linked(Set<String> businessNumbers) {
        var linked = new TreeSet<String>();
        businessNumbers.forEach(number -> linked.addAll(
                links.reach(number, CompanyLinks.Direction.BOTH, LocalDate.MAX).keySet()));
        return linked;
    }

    /**
     * The organizations whose bars hold for one, with itself: each by its business number, with the links that lead to it in words.
     * A successor answers for its predecessors; a predecessor for a successor only where both are one company.
     */
    public Map<String, Words> sameCompany(String businessNumber) {
        return links.reach(businessNumber, CompanyLinks.Direction.TO_PREDECESSORS, today());
    }

    /** The organizations for which a bar of that one holds, with itself, by number. */
    public SortedSet<String> barredWith(String businessNumber) {
        return new TreeSet<>(links.reach(businessNumber, CompanyLinks.Direction.TO_SUCCESSORS, today())
                .keySet());
    }

    /**
     * Declares that an organization went on under another business number, or corrects what was declared.
     *
     * @throws InvalidInput naming {@code predecessor} if it succeeds itself, or would by what was declared before
     */
    public Succession declareSuccession(
            String predecessor, String successor, SuccessionReason reason, LocalDate effectiveOn, String by) {
        lock(predecessor, successor);
        if (links.isPredecessor(successor, predecessor)) {
            throw new InvalidInput(
                    "predecessor",
                    new Words("%s is a successor of %s by what was declared before", "앞서 신고된 바에 따르면 %s은(는) %s의 승계인입니다")
                            .with(predecessor, successor));
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
                .orElseThrow(() ->
                        new NotFound(new Words("succession of %s by %s", "%2$s의 %1$s 승계").with(predecessor, successor)))
                .withdraw(by, clock.instant());
    }

    /** What was declared of an organization as successor or predecessor and not withdrawn, in that order. */
    public List<Succession> successions(String businessNumber) {
        return links.successions(Set.of(businessNumber));
    }

    private Optional<Succession> findSuccession(String predecessor, String successor) {
        return Optional.ofNullable(entities.find(Succession.class, new Succession.Key(predecessor, successor)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Renames an organization, and keeps what it was called.
     *
     * @param caseNumber the case in which it is renamed
     */
    public void rename(Organization organization, String newName, String caseNumber) {
        if (!organization.name().equals(newName)) {
            entities.persist(new FormerName(caseNumber, organization, clock.instant()));
            call(organization, newName, RegisterEvent.HOLDER_RENAMED);
        }
    }

    /** Corrects a name that was written wrong: nobody was ever called so, and it is no former name. */
    public void correctName(Organization organization, String rightName) {
        call(organization, rightName, RegisterEvent.CORRECTED);
    }

    /** The register shows the name beside each certificate that the organization has or had. */
    private void call(Organization organization, String newName, RegisterEvent how) {
        var now = clock.instant();
        organization.rename(newName, now);
        entities.createQuery(
                        "select c from Certificate c where c.businessNumber = ?1 order by c.number", Certificate.class)
                .setParameter(1, organization.businessNumber())
                .getResultList()
                .forEach(certificate -> certificate.rename(how, newName, now));
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
     * How a list of organizations is sorted: by {@code name}, {@code registeredAt} or {@code updatedAt}; by name if nobody says.
     *
     * @throws InvalidInput naming {@code sort}
     */
    public static Order<Organization> order(String sort) {
        return Order.of(sort, BY_NAME, List.of(REGISTERED, UPDATED));
    }

    /**
     * Which organizations are listed. What is null leaves out none.
     *
     * @param own only these, by business number
     * @param text only those whose name or former name contains it, or whose business or corporate number it is
     * @param sharingName whether only those are listed whose name another one has too, but for its spelling
     * @param sector only those of this sector
     * @param registeredSince only those that were registered at that moment or later
     * @param updatedSince only those of which anything was written at that moment or later
     */
    public record Search(
            Set<String> own,
            SearchText text,
            boolean sharingName,
            Sector sector,
            Instant registeredSince,
            Instant updatedSince) {
        private Listing<Organization> in(Listing<Organization> organizations) {
            if (own != null) {
                organizations = own.isEmpty()
                        ? organizations.where("1 = 0")
                        : organizations.where("o.businessNumber in :own", "own", own);
            }
            if (!text.isEmpty()) {
                organizations.where(FOUND, Map.of("text", text.pattern(), "number", text.number()));
            }
            if (sharingName) {
                organizations.where(SHARING_NAME);
            }
            return organizations
                    .where("o.sector = :sector", "sector", sector)
                    .where("o.registeredAt >= :registeredSince", "registeredSince", registeredSince)
                    .where("o.updatedAt >= :updatedSince", "updatedSince", updatedSince);
        }
    }

    /** The organizations that are searched for. */
    public Part<Organization> list(Search about, Page<Organization> page) {
        return about.in(new Listing<>(entities, Organization.class, "o")).read(page);
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

    /**
     * Those whose name another one has too, but for its spelling; those with one name together.
     *
     * @param max how many are listed at most
     */
    public List<List<Organization>> sharingName(int max) {
        return entities
                .createQuery(
                        "select o from Organization o where " + SHARING_NAME + " order by o.nameKey, o.businessNumber",
                        Organization.class)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Organization::nameKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    /** The names of the organizations of those business numbers. */
    public Map<String, String> names(Set<String> businessNumbers) {
        return ByKey.read(entities, Organization.class, "businessNumber", businessNumbers, Organization::businessNumber)
                .values()
                .stream()
                .collect(Collectors.toMap(Organization::businessNumber, Organization::name));
    }
}
