package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.injeung.law.Activity;
import org.injeung.law.BusinessYear;
import org.injeung.law.Duty;
import org.injeung.law.Measure;
import org.injeung.law.ObligationRule;
import org.injeung.law.ObligationRules;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/** Which certificates organizations must hold today, from what was stated of them. */
@Dependent
public class Duties {
    private final EntityManager entities;
    private final ObligationRules rules;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Duties(EntityManager entities, ObligationRules rules, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.clock = clock;
    }

    /** Keeps what somebody states of an organization for a business year, in place of what was stated of that year before. */
    public ObligationFacts state(
            Organization organization, int year, Set<Activity> activities, Map<Measure, Long> figures, String by) {
        var facts = facts(organization.businessNumber()).stream()
                .filter(earlier -> earlier.year() == year)
                .findFirst()
                .orElseGet(() -> new ObligationFacts(organization.businessNumber(), year));
        facts.state(activities, figures, by, clock.instant());
        entities.persist(facts);
        entities.flush();
        return facts;
    }

    /** What was stated of an organization, the latest year first. */
    public List<ObligationFacts> facts(String businessNumber) {
        return entities.createQuery(
                        "select f from ObligationFacts f where f.businessNumber = ?1 order by f.year desc",
                        ObligationFacts.class)
                .setParameter(1, businessNumber)
                .getResultList();
    }

    /** The business years of an organization; what its registration says counts for the year before it until one is stated. */
    public List<BusinessYear> years(Organization organization) {
        var stated = facts(organization.businessNumber());
        return stated.isEmpty()
                ? List.of(new BusinessYear(
                        Periods.day(organization.registeredAt()).getYear() - 1,
                        organization.sector(),
                        Set.of(),
                        Map.of(Measure.SALES, organization.annualSales())))
                : stated.stream().map(facts -> facts.businessYear(organization)).toList();
    }

    /** What an organization must hold today, the duty that is due first first. */
    public List<Duty> of(Organization organization) {
        return rules.duties(years(organization), today());
    }

    /** What an organization must hold today in a scheme. */
    public List<Duty> of(Organization organization, Scheme scheme) {
        return of(organization).stream()
                .filter(duty -> duty.rule().scheme() == scheme)
                .toList();
    }

    /** What rules that are not in force yet will bring to an organization. */
    public List<Duty> announcedFor(Organization organization) {
        return rules.announced(years(organization), today());
    }

    /** The rule by which an organization is fined that does not hold what it must. */
    public ObligationRule fineRule(Organization organization, Scheme scheme) {
        return of(organization, scheme).stream().map(Duty::rule).findFirst().orElseGet(() -> rules.inForceOn(
                        scheme, today())
                .get(0));
    }

    /** Why an organization need not hold anything in a scheme: a line for each rule. */
    public List<Words> obstacles(Organization organization, Scheme scheme) {
        return rules.obstacles(years(organization), scheme, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
