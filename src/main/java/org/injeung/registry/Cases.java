package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.Agency;
import org.injeung.law.CaseEnding;
import org.injeung.law.Characters;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.Order.SortKey;

/** The cases of the registry with what was decided in them and by whom. */
@Dependent
public class Cases {
    /** Who decides where no person does. */
    public static final String SYSTEM = "system";

    private static final SortKey<CertificationCase, String> NUMBER =
            SortKey.text("caseNumber", "c.caseNumber", CertificationCase::caseNumber);
    private static final Order<CertificationCase> NEWEST_FIRST =
            Order.descending(SortKey.moment("openedAt", "c.openedAt", CertificationCase::openedAt), NUMBER);
    private static final SortKey<CertificationCase, Instant> UPDATED =
            SortKey.moment("updatedAt", "c.updatedAt", CertificationCase::updatedAt);
    private static final SortKey<CertificationCase, Instant> DUE =
            SortKey.moment("dueAt", "c.dueAt", CertificationCase::dueAtOrNever);

    private static final int REASONS = 4000;
    private static final Set<Ground> NO_VIOLATIONS = Set.of(Ground.FINDINGS_NOT_CORRECTED, Ground.BELOW_CRITERIA);

    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Cases(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Opens a case.
     *
     * @param certificateNumber the certificate concerned, or null
     * @param openKey what may be open only once at a time, for example {@code application/9998100015/ISMS_P}
     * @param requestedNumber a case number that the caller wishes, or null for the next of the series
     * @throws InvalidInput naming {@code businessKey} if the wished number is none of this kind
     * @throws Conflict if the number exists, or a case with that key is open; the message names it
     */
    public CertificationCase open(
            CaseKind kind,
            Organization organization,
            String certificateNumber,
            String openKey,
            String requestedNumber,
            String startedBy) {
        findOpen(openKey).ifPresent(open -> {
            throw new Conflict(
                    new Words("Case %s on the same matter is still open", "같은 사항의 사건 %s이(가) 아직 진행 중입니다")
                            .with(open.caseNumber()),
                    Map.of("openCase", open.caseNumber()));
        });
        var serials = new Serials(entities);
        var number = requestedNumber == null
                ? serials.next(kind, clock.instant())
                : serials.requireFree(kind, requestedNumber);
        var opened = new CertificationCase(
                number, kind, organization.businessNumber(), certificateNumber, openKey, startedBy, clock.instant());
        entities.persist(opened);
        entities.flush();
        return opened;
    }

    /** The case of that number, however it is spelled. */
    public Optional<CertificationCase> find(String caseNumber) {
        return Optional.of(CaseNumber.of(caseNumber))
                .filter(CaseNumber::isOne) // whatever cannot be one is not looked for
                .map(number -> entities.find(CertificationCase.class, number));
    }

    /** The same, if the filter includes it. */
    public Optional<CertificationCase> find(String caseNumber, CaseFilter filter) {
        return find(caseNumber).filter(found -> includes(filter, found));
    }

    /** @throws NotFound if there is none that the filter includes */
    public CertificationCase read(String caseNumber, CaseFilter filter) {
        return find(caseNumber, filter).orElseThrow(() -> new NotFound(new Words("case", "사건"), caseNumber));
    }

    /** @throws NotFound if there is none */
    public CertificationCase read(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NotFound(new Words("case", "사건"), caseNumber));
    }

    /** Cases by number. */
    public Map<String, CertificationCase> byNumber(Set<String> caseNumbers) {
        return ByKey.read(entities, CertificationCase.class, "caseNumber", caseNumbers, CertificationCase::caseNumber);
    }

    /**
     * Records the outcome of a case; drafts of it are nobody's any more.
     *
     * @param outcome one of {@link CaseStatus}, as everybody reads it
     * @throws IllegalStateException if nothing was decided in it, so that nobody could say why it ends so
     */
    public void close(String caseNumber, String outcome) {
        var decided = entities.createQuery(
                        "select count(d) from RecordedDecision d where d.caseNumber = ?1", Long.class)
                .setParameter(1, caseNumber)
                .getSingleResult();
        if (decided == 0) {
            throw new IllegalStateException(
                    caseNumber + " is not closed as " + outcome + ": nothing was decided in it");
        }
        read(caseNumber).close(CaseStatus.valueOf(outcome).name(), clock.instant());
        entities.createQuery("delete from Draft d where d.caseNumber = ?1")
                .setParameter(1, caseNumber)
                .executeUpdate();
    }

    /**
     * Takes up a closed case again, because what it was decided on was corrected.
     *
     * @param openKey what may be open only once at a time
     */
    public void reopen(String caseNumber, String openKey) {
        read(caseNumber).reopen(openKey);
    }

    /**
     * Closes a case because of what was decided elsewhere, and records that as its reason.
     *
     * @param step the activity that ends it
     * @param reason what was decided where, in a sentence
     */
    public void end(String caseNumber, String step, CaseEnding ending, Words reason) {
        var openSince = new Words("Open since %s", "개시일 %s")
                .with(Periods.day(read(caseNumber).openedAt()));
        end(caseNumber, step, ending, openSince, reason, SYSTEM);
    }

    /** Closes a case because somebody ended it before it was decided, and records that with the reason. */
    public void end(String caseNumber, String step, CaseEnding ending, Words facts, Words reason, String endedBy) {
        recordDecision(
                caseNumber,
                new Decision<>(step, ending, facts, step, ending.since(), ending.legalBasis(), List.of(reason)),
                endedBy);
        close(caseNumber, ending.name());
    }

    /** An unsigned order to revoke a certificate of the organization after a massive leak. */
    public Optional<CertificationCase> pendingMassiveRevocation(String businessNumber) {
        return openOf(businessNumber, CaseKind.REVOCATION).stream()
                .filter(open -> revocation(open.caseNumber()).ground() == Ground.MASSIVE_LEAK)
                .findFirst();
    }

    /** The open case with that key. */
    public Optional<CertificationCase> findOpen(String openKey) {
        return first("select c from CertificationCase c where c.openKey = ?1", CertificationCase.class, openKey);
    }

    /** Open cases of an organization of that kind. */
    public List<CertificationCase> openOf(String businessNumber, CaseKind kind) {
        return entities.createQuery(
                        "select c from CertificationCase c where c.businessNumber = ?1 and c.kind = ?2"
                                + " and c.closedAt is null order by c.caseNumber",
                        CertificationCase.class)
                .setParameter(1, businessNumber)
                .setParameter(2, kind)
                .getResultList();
    }

    /** Open cases on a certificate, whoever holds it, in their order. */
    public List<CertificationCase> openOn(String certificateNumber) {
        return all(
                "select c from CertificationCase c where c.certificateNumber = ?1 and c.closedAt is null order by c.caseNumber",
                CertificationCase.class,
                certificateNumber);
    }

    /**
     * Cases in which a violation of the law by an organization was established and stands, in their order: revocations on such a
     * ground, fines, and penalties that were paid or are collected; one of each origin. That findings stay uncorrected, or criteria are not met any more, violates no law.
     */
    public List<CertificationCase> violations(String businessNumber) {
        var origins = new HashSet<String>();
        return entities
                .createQuery(
                        "select c from CertificationCase c where c.businessNumber = ?1 and c.overturnedIn is null"
                                + " and c.outcome in ('REVOKED', 'FINED', 'PAID', 'HANDED_OVER') order by c.closedAt, c.caseNumber",
                        CertificationCase.class)
                .setParameter(1, businessNumber)
                .getResultList()
                .stream()
                .filter(decided -> decided.kind() != CaseKind.REVOCATION
                        || !NO_VIOLATIONS.contains(
                                revocation(decided.caseNumber()).ground()))
                .filter(decided -> origins.add(decided.origin().orElse(decided.caseNumber())))
                .toList();
    }

    /**
     * How a list of cases is sorted: by {@code openedAt}, {@code updatedAt}, {@code dueAt} (what is due never comes last) or
     * {@code caseNumber}; newest first if nobody says.
     *
     * @throws InvalidInput naming {@code sort}
     */
    public static Order<CertificationCase> order(String sort) {
        return Order.of(sort, NEWEST_FIRST, List.of(UPDATED, DUE, NUMBER));
    }

    /**
     * Cases that the filter includes and that were searched for.
     *
     * @param about what to list of them
     */
    public Part<CertificationCase> list(CaseFilter filter, CaseSearch about, Page<CertificationCase> page) {
        return about.in(included(filter)).read(page);
    }

    /** How many cases the filter includes that were searched for. */
    public long count(CaseFilter filter, CaseSearch about) {
        return about.in(included(filter)).count();
    }

    /** How many of them there are in which each human task is open, by its activity. */
    public Map<String, Long> countByActivity(CaseFilter filter, CaseSearch about) {
        return about.in(included(filter)).count("CaseWork w", "w.caseNumber = c.caseNumber", "w.activity");
    }

    private Listing<CertificationCase> included(CaseFilter filter) {
        return new Listing<>(entities, CertificationCase.class, "c").where(filter.condition(), filter.parameters());
    }

    /** Stores a decision with its facts, rule, version, legal basis and reasons. */
    public void recordDecision(String caseNumber, Decision<?> decision, String decidedBy) {
        entities.persist(new RecordedDecision(
                caseNumber,
                decision.question(),
                decision.answer().name(),
                decision.facts().map(Cases::shorten),
                decision.rule(),
                decision.version(),
                decision.legalBasis(),
                Words.join("\n", decision.reasons()).map(Cases::shorten),
                decidedBy,
                clock.instant()));
    }

    /** The decisions of a case in their order. */
    public List<RecordedDecision> decisions(String caseNumber) {
        return all(
                "select d from RecordedDecision d where d.caseNumber = ?1 order by d.decidedAt, d.id",
                RecordedDecision.class,
                caseNumber);
    }

    /** The decision that led to where the case stands: what a closing letter gives the reasons of. */
    public RecordedDecision lastDecision(String caseNumber) {
        var all = decisions(caseNumber);
        return all.get(all.size() - 1);
    }

    /**
     * The last answer to a question in a case.
     *
     * @throws NotFound if nobody answered it
     */
    public RecordedDecision lastDecision(String caseNumber, String question) {
        return decisions(caseNumber).stream()
                .filter(decision -> decision.question().equals(question))
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        new NotFound(new Words("decision %s in %s", "사건 %2$s의 결정 %1$s").with(question, caseNumber)));
    }

    /** Whether the filter includes a case. */
    public boolean includes(CaseFilter filter, CertificationCase candidate) {
        return filter.includes(candidate)
                || (filter.startedBy() != null
                        && reporters(candidate.caseNumber()).contains(filter.startedBy()))
                || (filter.askedAs() != null && asked(candidate.caseNumber()).contains(filter.askedAs()));
    }

    List<String> reporters(String caseNumber) {
        return all("select r.reporter from BreachReport r where r.caseNumber = ?1", String.class, caseNumber);
    }

    private List<Agency> asked(String caseNumber) {
        return all("select o.agency from AgencyOpinion o where o.caseNumber = ?1", Agency.class, caseNumber);
    }

    /** The organization that a case concerns; reads nothing else, so that its row is read only under the lock of the organization. */
    public Optional<String> organizationOf(String caseNumber) {
        return first(
                "select c.businessNumber from CertificationCase c where c.caseNumber = ?1", String.class, caseNumber);
    }

    /** The cases that a case asked for, in their order. */
    public List<CertificationCase> requestedBy(String caseNumber) {
        return all(
                "select c from CertificationCase c where c.origin = ?1 order by c.caseNumber",
                CertificationCase.class,
                caseNumber);
    }

    /** Records what was applied for. */
    public Application recordApplication(String caseNumber, Scheme scheme, ApplicationKind kind, String scope) {
        var application = new Application(caseNumber, scheme, kind, scope);
        entities.persist(application);
        return application;
    }

    /** @throws NotFound if the case is no application */
    public Application application(String caseNumber) {
        return read(Application.class, caseNumber);
    }

    /** Records a reported breach. */
    public Breach recordBreach(
            String caseNumber,
            String businessNumber,
            long affectedPersons,
            boolean massive,
            Instant discoveredAt,
            String description) {
        var breach = new Breach(
                caseNumber, businessNumber, affectedPersons, massive, discoveredAt, clock.instant(), description);
        entities.persist(breach);
        return breach;
    }

    /** @throws NotFound if the case is no screening */
    public Breach breach(String caseNumber) {
        return read(Breach.class, caseNumber);
    }

    /** The breaches of an organization, newest first. */
    public List<Breach> breaches(String businessNumber) {
        return all(
                "select b from Breach b where b.businessNumber = ?1 order by b.reportedAt desc",
                Breach.class,
                businessNumber);
    }

    /** Records a proceeding to revoke. */
    public Revocation recordRevocation(String caseNumber, String certificateNumber, Ground ground, Words facts) {
        var revocation = new Revocation(caseNumber, certificateNumber, ground, facts);
        entities.persist(revocation);
        return revocation;
    }

    /** @throws NotFound if the case is no revocation */
    public Revocation revocation(String caseNumber) {
        return read(Revocation.class, caseNumber);
    }

    private <T> T read(Class<T> type, String caseNumber) {
        return Optional.ofNullable(entities.find(type, caseNumber))
                .orElseThrow(() -> new NotFound(new Words("%s", "%s 사건").with(type.getSimpleName()), caseNumber));
    }

    private <T> List<T> all(String query, Class<T> type, Object parameter) {
        return entities.createQuery(query, type).setParameter(1, parameter).getResultList();
    }

    private <T> Optional<T> first(String query, Class<T> type, Object parameter) {
        return all(query, type, parameter).stream().findFirst();
    }

    private static String shorten(String text) {
        return Characters.shorten(text, REASONS);
    }
}
