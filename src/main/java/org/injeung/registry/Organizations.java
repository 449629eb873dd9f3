package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organizations of the registry. */
@Dependent
public class Organizations {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Organizations(EntityManager entities) {
        this.entities = entities;
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
     * Locks the organization until the end of the transaction: applications, breach reports and revocations of one organization
     * follow each other, on all nodes.
     *
     * @throws InvalidInput naming {@code businessNumber} if it is not registered
     */
    public Organization lock(String businessNumber) {
        return Optional.ofNullable(entities.find(Organization.class, businessNumber, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new InvalidInput(
                        "businessNumber", "no organization with the number " + businessNumber + " is registered"));
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
