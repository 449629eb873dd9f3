package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Agency;
import org.injeung.law.ReportingClock;

/** The reports of breaches, the clocks that began with them, and the opinions of the agencies that were asked. */
@Dependent
public class Breaches {
    private final EntityManager entities;

    /** Works in the caller's transaction. */
    @Inject
    public Breaches(EntityManager entities) {
        this.entities = entities;
    }

    /** Records a report. */
    public BreachReport record(BreachReport report) {
        entities.persist(report);
        entities.flush();
        return report;
    }

    /** The reports of a case in their order. */
    public List<BreachReport> reports(String caseNumber) {
        return entities.createQuery(
                        "select r from BreachReport r where r.caseNumber = ?1 order by r.reportedAt, r.id",
                        BreachReport.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The reports of breaches of an organization that one account sent, newest first. */
    public List<BreachReport> reportsOf(String businessNumber, String reporter) {
        return entities.createQuery(
                        "select r from BreachReport r, Breach b where b.caseNumber = r.caseNumber"
                                + " and b.businessNumber = ?1 and r.reporter = ?2 order by r.reportedAt desc, r.id desc",
                        BreachReport.class)
                .setParameter(1, businessNumber)
                .setParameter(2, reporter)
                .getResultList();
    }

    /** The report that an account sent under a key. */
    public Optional<BreachReport> sentUnder(String key, String reporter) {
        return entities
                .createQuery(
                        "select r from BreachReport r where r.idempotencyKey = ?1 and r.reporter = ?2",
                        BreachReport.class)
                .setParameter(1, key)
                .setParameter(2, reporter)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether an account reported the breach of a case. */
    public boolean isReporter(String caseNumber, String account) {
        return reports(caseNumber).stream().anyMatch(report -> report.reporter().equals(account));
    }

    /** Records that an agency is asked for its opinion. */
    public void ask(AgencyOpinion opinion) {
        entities.persist(opinion);
        entities.flush();
    }

    /** The agencies that were asked in a case, with their opinions. */
    public List<AgencyOpinion> opinions(String caseNumber) {
        return entities.createQuery(
                        "select o from AgencyOpinion o where o.caseNumber = ?1 order by o.id", AgencyOpinion.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The opinion of an agency that was asked. */
    public Optional<AgencyOpinion> opinion(String caseNumber, Agency agency) {
        return opinions(caseNumber).stream()
                .filter(opinion -> opinion.agency() == agency)
                .findFirst();
    }

    /** Whether an agency was asked. */
    public boolean isAsked(String caseNumber, Agency agency) {
        return opinion(caseNumber, agency).isPresent();
    }

    /** Records that an account proposes another number of affected persons. */
    public BreachCorrection propose(String caseNumber, Breach breach, long persons, String reason, String by) {
        var correction = new BreachCorrection(caseNumber, breach, persons, reason, by);
        entities.persist(correction);
        return correction;
    }

    /** The correction that a case is about. */
    public Optional<BreachCorrection> correction(String caseNumber) {
        return Optional.ofNullable(entities.find(BreachCorrection.class, caseNumber));
    }

    /** Lets a clock begin to run. */
    public void start(BreachClock clock) {
        entities.persist(clock);
    }

    /** The clocks of a case. */
    public List<BreachClock> clocks(String caseNumber) {
        return entities.createQuery(
                        "select c from BreachClock c where c.caseNumber = ?1 order by c.id", BreachClock.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The clocks of a case, to be read. */
    public List<ReportingClock> readClocks(String caseNumber) {
        return clocks(caseNumber).stream().map(BreachClock::clock).toList();
    }
}
