package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.Order.SortKey;

/** The certificates of the registry, and what follows from their revocation. */
@Dependent
public class Certificates {
    private static final Pattern CAN_BE_A_NUMBER = Pattern.compile("[\\P{Cc}&&\\P{Cs}]{1,100}");

    private static final String FOUND = "c.numberKey like :text escape '\\' or c.scopeKey like :text escape '\\'"
            + " or c.businessNumber = :number or c.businessNumber in " + Organizations.CALLED
            + " or c.businessNumber in " + Organizations.FORMERLY_CALLED;

    private static final String UPDATED =
            "c.number in (select r.certificateNumber from RegisterChange r where r.recordedAt >= :updatedSince)";

    private static final SortKey<Certificate, String> NUMBER = SortKey.text("number", "c.number", Certificate::number);
    private static final Order<Certificate> NEWEST_FIRST =
            Order.descending(SortKey.day("firstIssuedOn", "c.firstIssuedOn", Certificate::firstIssuedOn), NUMBER);
    private static final SortKey<Certificate, LocalDate> VALID_UNTIL =
            SortKey.day("validUntil", "c.validUntil", Certificate::validUntil);

    private final EntityManager entities;
    private final Organizations organizations;
    private final BarExceptions exceptions;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Certificates(EntityManager entities, Organizations organizations, BarExceptions exceptions, Clock clock) {
        this.entities = entities;
        this.organizations = organizations;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /**
     * Issues a certificate under the next number of its scheme, body and year.
     *
     * @param validUntil last day of validity, in Asia/Seoul
     * @throws IllegalStateException if the organization is barred, whoever asks
     */
    public Certificate issue(
            String businessNumber, Scheme scheme, String scope, String body, LocalDate validUntil, String caseNumber) {
        barInForce(businessNumber).ifPresent(bar -> {
            throw new IllegalStateException(businessNumber + " is barred by " + bar.caseNumber());
        });
        var today = LocalDate.now(clock);
        var series = scheme.mark() + "-" + body;
        String number;
        do {
            number = "%s-%d-%03d"
                    .formatted(series, today.getYear(), new Serials(entities).next(series, today.getYear()));
        } while (find(number).isPresent());
        var certificate = new Certificate(number, businessNumber, scheme, scope, body, today, validUntil, caseNumber);
        takeOver(certificate);
        return certificate;
    }

    /** Takes over a certificate that was issued on paper before this system. */
    public void takeOver(Certificate certificate) {
        certificate.enter(organizations.read(certificate.businessNumber()), clock.instant());
        entities.persist(certificate);
    }

    /** The certificate of that number, however it is spelled. */
    public Optional<Certificate> find(String number) {
        if (!CAN_BE_A_NUMBER.matcher(number).matches()) {
            return Optional.empty(); // whatever cannot be one is not looked for
        }
        return Optional.ofNullable(entities.find(Certificate.class, number))
                .or(() -> spelled(number).map(found -> entities.find(Certificate.class, found)));
    }

    /**
     * Who holds the certificate of that number, however it is spelled; reads nothing else, so that its row is read only under the lock
     * of the holder.
     */
    public Optional<String> holderOf(String number) {
        return spelled(number).map(found -> entities.createQuery(
                        "select c.businessNumber from Certificate c where c.number = ?1", String.class)
                .setParameter(1, found)
                .getSingleResult());
    }

    /** The number as it was given. Of two numbers of the paper register that differ by dashes only, each is found by its own spelling. */
    private Optional<String> spelled(String typed) {
        var numbers = entities.createQuery("select c.number from Certificate c where c.numberKey = ?1", String.class)
                .setParameter(1, SearchKey.plain(typed))
                .getResultList();
        return numbers.stream()
                .filter(number -> numbers.size() == 1 || number.equals(typed))
                .findFirst();
    }

    /** @throws NotFound if there is none */
    public Certificate read(String number) {
        return find(number).orElseThrow(() -> new NotFound(new Words("certificate", "인증서"), number));
    }

    /** The certificates that an organization holds, valid or suspended, by number. */
    public List<Certificate> validOf(String businessNumber) {
        var now = clock.instant();
        return entities
                .createQuery(
                        "select c from Certificate c where c.businessNumber = ?1 order by c.number", Certificate.class)
                .setParameter(1, businessNumber)
                .getResultList()
                .stream()
                .filter(certificate -> certificate.status(now).isHeld())
                .toList();
    }

    /** The certificates that an organization lost by a revocation which stands, the latest one first. */
    public List<Certificate> revokedOf(String businessNumber) {
        return entities
                .createQuery("select c from Certificate c where c.businessNumber = ?1", Certificate.class)
                .setParameter(1, businessNumber)
                .getResultList()
                .stream()
                .filter(certificate -> certificate.revokedAt().isPresent())
                .sorted(Comparator.comparing(
                        certificate -> certificate.revokedAt().orElseThrow(), Comparator.reverseOrder()))
                .toList();
    }

    /** Every certificate that an organization ever held, by number. */
    public List<Certificate> of(String businessNumber) {
        return entities.createQuery(
                        "select c from Certificate c where c.businessNumber = ?1 order by c.number", Certificate.class)
                .setParameter(1, businessNumber)
                .getResultList();
    }

    /** What carries a ground against a certificate. */
    public Words legalBasis(String certificateNumber, Ground ground) {
        return ground.legalBasis(read(certificateNumber).scheme());
    }

    /** The schemes of the certificates that an organization holds. */
    public Set<Scheme> schemesOf(String businessNumber) {
        return validOf(businessNumber).stream().map(Certificate::scheme).collect(Collectors.toUnmodifiableSet());
    }

    /** The certificate that an organization holds in a scheme, valid or suspended. */
    public Optional<Certificate> validOf(String businessNumber, Scheme scheme) {
        return validOf(businessNumber).stream()
                .filter(certificate -> certificate.scheme() == scheme)
                .findFirst();
    }

    /**
     * How a list of certificates is sorted: by {@code firstIssuedOn}, {@code number} or {@code validUntil}; newest first if nobody says.
     *
     * @throws InvalidInput naming {@code sort}
     */
    public static Order<Certificate> order(String sort) {
        return Order.of(sort, NEWEST_FIRST, List.of(NUMBER, VALID_UNTIL));
    }

    /** The certificates behind a number, by number; behind an empty one they are the first. */
    public List<Certificate> after(String number, int rows) {
        return entities.createQuery(
                        "select c from Certificate c where c.number > ?1 order by c.number", Certificate.class)
                .setParameter(1, number)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * Which certificates are listed. What is null leaves out none.
     *
     * @param text only those whose number, holder, former name of the holder or scope contains it, and those of the holder whose
     *     business number it is
     * @param status only those that have this status now
     * @param scheme only those of this scheme
     * @param businessNumber only those of this holder
     * @param validUntilBefore only those whose last day is before that day, in Asia/Seoul
     * @param updatedSince only those of which the register told a change at that moment or later
     */
    public record Search(
            SearchText text,
            CertificateStatus status,
            Scheme scheme,
            BusinessNumber businessNumber,
            LocalDate validUntilBefore,
            Instant updatedSince) {}

    /** The certificates that are searched for. */
    public Part<Certificate> search(Search about, Page<Certificate> page) {
        var certificates = new Listing<>(entities, Certificate.class, "c");
        if (!about.text.isEmpty()) {
            certificates.where(FOUND, Map.of("text", about.text.pattern(), "number", about.text.number()));
        }
        if (about.status != null) {
            have(about.status, certificates);
        }
        return certificates
                .where("c.scheme = :scheme", "scheme", about.scheme)
                .where(
                        "c.businessNumber = :businessNumber",
                        "businessNumber",
                        about.businessNumber == null ? null : about.businessNumber.digits())
                .where("c.validUntil < :validUntilBefore", "validUntilBefore", about.validUntilBefore)
                .where(UPDATED, "updatedSince", about.updatedSince)
                .read(page);
    }

    /** The certificate that was issued or renewed last in a case. */
    public Optional<Certificate> issuedIn(String caseNumber) {
        return entities
                .createQuery("select c from Certificate c where c.issuedIn = ?1", Certificate.class)
                .setParameter(1, caseNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The certificates that were issued or renewed last in those cases, by case. */
    public Map<String, Certificate> issuedIn(Set<String> caseNumbers) {
        return ByKey.read(entities, Certificate.class, "issuedIn", caseNumbers, found -> found.issuedIn()
                .orElseThrow());
    }

    /** Certificates by number. */
    public Map<String, Certificate> byNumber(Set<String> numbers) {
        return ByKey.read(entities, Certificate.class, "number", numbers, Certificate::number);
    }

    /** Bars the organization from applying, and waives the fine if there is a waiver. */
    public void bar(ReapplicationBar bar, Optional<FineWaiver> waiver) {
        entities.persist(bar);
        waiver.ifPresent(entities::persist);
    }

    /**
     * Takes a revocation back: the certificate is restored, and bar and waiver end.
     *
     * @throws Conflict if the certificate is not revoked
     */
    public Certificate restore(Revocation revocation, String objectionCase) {
        var now = clock.instant();
        var certificate = read(revocation.certificateNumber());
        certificate.restore(objectionCase, now);
        barOf(revocation.caseNumber()).ifPresent(bar -> bar.lift(now));
        waiverOf(revocation.caseNumber()).ifPresent(waiver -> waiver.lift(now));
        return certificate;
    }

    /** The bar that a revocation brought. */
    public Optional<ReapplicationBar> barOf(String caseNumber) {
        return Optional.ofNullable(entities.find(ReapplicationBar.class, caseNumber));
    }

    /** The bars that these revocations brought, by case number. */
    public Map<String, ReapplicationBar> barsOf(Set<String> caseNumbers) {
        return ByKey.read(entities, ReapplicationBar.class, "caseNumber", caseNumbers, ReapplicationBar::caseNumber);
    }

    /** The fine waiver that a revocation brought. */
    public Optional<FineWaiver> waiverOf(String caseNumber) {
        return Optional.ofNullable(entities.find(FineWaiver.class, caseNumber));
    }

    /**
     * The bar that ends last of those in force now that hold for an organization: its own, and those of whoever is the same
     * company; without those that it was excepted from.
     */
    public Optional<ReapplicationBar> barInForce(String businessNumber) {
        return barsInForce(businessNumber).stream().findFirst();
    }

    /** All bars in force now that hold for an organization, the one that ends last first. */
    public List<ReapplicationBar> barsInForce(String businessNumber) {
        return bars(businessNumber, false);
    }

    /**
     * Whether another bar that held for an organization is over, but its end is not recorded yet: of bars that end at the same time the
     * last one that is recorded tells it.
     */
    public boolean hasEndToRecord(ReapplicationBar bar, String businessNumber) {
        return entities
                .createQuery(
                        "select b from ReapplicationBar b where b.businessNumber in ?1 and b.endsAt <= ?2"
                                + " and b.endedAt is null and b.caseNumber <> ?3",
                        ReapplicationBar.class)
                .setParameter(1, organizations.sameCompany(businessNumber).keySet())
                .setParameter(2, clock.instant())
                .setParameter(3, bar.caseNumber())
                .getResultList()
                .stream()
                .anyMatch(other -> !wasLifted(other, businessNumber));
    }

    /** The bars that would hold for an organization now if it were not excepted from them. */
    public List<ReapplicationBar> liftedBars(String businessNumber) {
        return bars(businessNumber, true);
    }

    /** Whether an organization was excepted from a bar. */
    public boolean wasLifted(ReapplicationBar bar, String businessNumber) {
        return exceptions.granted(businessNumber).stream().anyMatch(exception -> exception.lifts(bar));
    }

    private List<ReapplicationBar> bars(String businessNumber, boolean lifted) {
        var granted = exceptions.granted(businessNumber);
        return entities
                .createQuery(
                        "select b from ReapplicationBar b where b.businessNumber in ?1 and b.endsAt > ?2"
                                + " order by b.endsAt desc, b.caseNumber",
                        ReapplicationBar.class)
                .setParameter(1, organizations.sameCompany(businessNumber).keySet())
                .setParameter(2, clock.instant())
                .getResultList()
                .stream()
                .filter(bar -> granted.stream().anyMatch(exception -> exception.lifts(bar)) == lifted)
                .toList();
    }

    /** The waiver of an organization that ends last, if one is in force now. */
    public Optional<FineWaiver> waiverInForce(String businessNumber) {
        return entities
                .createQuery(
                        "select w from FineWaiver w where w.businessNumber = ?1 and w.endsAt > ?2"
                                + " order by w.endsAt desc",
                        FineWaiver.class)
                .setParameter(1, businessNumber)
                .setParameter(2, clock.instant())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Until when an organization is not fined for holding no certificate: the later end of its bar and its waiver. */
    public Optional<Instant> fineWaivedUntil(String businessNumber) {
        return Stream.of(
                        barInForce(businessNumber).map(ReapplicationBar::endsAt),
                        waiverInForce(businessNumber).map(FineWaiver::endsAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The certificate of an organization that is enough where that scheme is compulsory. */
    public Optional<Certificate> satisfying(String businessNumber, Scheme compulsory) {
        return validOf(businessNumber).stream()
                .filter(certificate -> certificate.scheme().satisfies(compulsory))
                .findFirst();
    }

    /** {@link Certificate#status} as a condition, for certificates to which nothing happens in the future. */
    private void have(CertificateStatus status, Listing<Certificate> certificates) {
        switch (status) {
            case REVOKED -> certificates.where("c.revokedAt is not null and c.restoredAt is null");
            case WITHDRAWN -> kept(certificates).where("c.withdrawnAt is not null");
            case EXPIRED -> kept(certificates).where("c.withdrawnAt is null").where("c.validUntil < :today", today());
            case SUSPENDED -> running(certificates).where("c.suspensionEndsAt > :now", "now", clock.instant());
            case VALID ->
                running(certificates)
                        .where("c.suspensionEndsAt is null or c.suspensionEndsAt <= :now", "now", clock.instant());
        }
    }

    private Listing<Certificate> running(Listing<Certificate> certificates) {
        return kept(certificates).where("c.withdrawnAt is null").where("c.validUntil >= :today", today());
    }

    private static Listing<Certificate> kept(Listing<Certificate> certificates) {
        return certificates.where("c.revokedAt is null or c.restoredAt is not null");
    }

    private Map<String, LocalDate> today() {
        return Map.of("today", LocalDate.now(clock));
    }
}
