package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.law.Ground;
import org.injeung.law.Words;
import org.injeung.registry.Order.SortKey;

/** What a revocation takes: hearings, orders, their delivery and publication, and what ends with a certificate. */
@Dependent
public class Revocations {
    /** Signed revocations, newest first. */
    public static final Order<Revocation> NEWEST_FIRST = Order.descending(
            SortKey.moment(
                    "signedAt",
                    "r.signature.signedAt",
                    revocation -> revocation.signature().orElseThrow().at()),
            SortKey.text("caseNumber", "r.caseNumber", Revocation::caseNumber));

    private final EntityManager entities;
    private final Cases cases;
    private final Certificates certificates;
    private final Organizations organizations;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Revocations(
            EntityManager entities, Cases cases, Certificates certificates, Organizations organizations, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.certificates = certificates;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Records an order that an officer prepared. */
    public RevocationOrder prepare(String caseNumber, String reasons, String preparedBy) {
        var order =
                new RevocationOrder(caseNumber, orders(caseNumber).size() + 1, reasons, preparedBy, clock.instant());
        entities.persist(order);
        return order;
    }

    /** The orders that were prepared in a case, in their order. */
    public List<RevocationOrder> orders(String caseNumber) {
        return entities.createQuery(
                        "select o from RevocationOrder o where o.caseNumber = ?1 order by o.number",
                        RevocationOrder.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /**
     * The order that was prepared last.
     *
     * @throws NotFound if none was
     */
    public RevocationOrder lastOrder(String caseNumber) {
        return orders(caseNumber).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound(new Words("order in %s", "사건 %s의 취소 처분서").with(caseNumber)));
    }

    /** Records a hearing that an officer arranged. */
    public void arrange(String caseNumber, LocalDate on, String place, String presider, String arrangedBy) {
        entities.persist(new Hearing(
                caseNumber, hearings(caseNumber).size() + 1, on, place, presider, arrangedBy, clock.instant()));
    }

    /** The hearings of a case in their order. */
    public List<Hearing> hearings(String caseNumber) {
        return entities.createQuery("select h from Hearing h where h.caseNumber = ?1 order by h.number", Hearing.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** The hearing that was arranged last. */
    public Optional<Hearing> lastHearing(String caseNumber) {
        return hearings(caseNumber).stream().reduce((earlier, later) -> later);
    }

    /** Records that the signed order of a case was sent. */
    public void send(String caseNumber) {
        entities.persist(new OrderDelivery(caseNumber, clock.instant()));
    }

    /** How the order of a case came to its holder; empty before it is signed, and for one of before this was recorded. */
    public Optional<OrderDelivery> delivery(String caseNumber) {
        return Optional.ofNullable(entities.find(OrderDelivery.class, caseNumber));
    }

    /** How the orders of those cases came to their holders, by case. */
    public Map<String, OrderDelivery> deliveries(Set<String> caseNumbers) {
        return ByKey.read(entities, OrderDelivery.class, "caseNumber", caseNumbers, OrderDelivery::caseNumber);
    }

    /**
     * The signed revocations; those that were overturned too.
     *
     * @param since only those that were signed at that moment or later, or null for all
     * @param ground only those on this ground, or null for all
     */
    public Part<Revocation> published(Instant since, Ground ground, Page<Revocation> page) {
        return new Listing<>(entities, Revocation.class, "r")
                .where("r.signature.signedAt is not null")
                .where("r.signature.signedAt >= :since", "since", since)
                .where("r.ground = :ground", "ground", ground)
                .read(page);
    }

    /**
     * The revocations of these certificates that an objection took back, by certificate number, oldest first.
     *
     * @return for each revocation its case, too, which tells the objection
     */
    public Map<String, List<Overturned>> overturned(Set<String> certificateNumbers) {
        return certificateNumbers.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select r, o from Revocation r, CertificationCase c, CertificationCase o"
                                        + " where c.caseNumber = r.caseNumber and o.caseNumber = c.overturnedIn"
                                        + " and r.signature.signedAt is not null and r.certificateNumber in ?1"
                                        + " order by r.signature.signedAt, r.caseNumber",
                                Object[].class)
                        .setParameter(1, certificateNumbers)
                        .getResultList()
                        .stream()
                        .map(row -> new Overturned((Revocation) row[0], (CertificationCase) row[1]))
                        .collect(Collectors.groupingBy(
                                overturned -> overturned.revocation().certificateNumber()));
    }

    /** A signed revocation and the objection that took it back. */
    public record Overturned(Revocation revocation, CertificationCase objection) {}

    /**
     * The open cases that end with a certificate: applications of its holder and of whoever is barred with it, other cases on
     * the certificate and, if it is the last one that the holder has, screenings of the holder.
     */
    public List<CertificationCase> endingWith(Certificate certificate, String revocation) {
        var holder = certificate.businessNumber();
        var ending = new ArrayList<CertificationCase>();
        organizations.barredWith(holder).forEach(barred -> ending.addAll(cases.openOf(barred, CaseKind.ISSUANCE)));
        for (var kind : List.of(CaseKind.SURVEILLANCE, CaseKind.REVOCATION, CaseKind.CHANGE)) {
            cases.openOf(holder, kind).stream()
                    .filter(open -> open.certificateNumber()
                            .filter(certificate.number()::equals)
                            .isPresent())
                    .filter(open -> !open.caseNumber().equals(revocation))
                    .forEach(ending::add);
        }
        if (othersOf(certificate).isEmpty()) {
            ending.addAll(cases.openOf(holder, CaseKind.SCREENING));
        }
        return ending;
    }

    /** The open obligations of whoever is barred with an organization: their fines wait until the bar is over. */
    public List<CertificationCase> obligationsBarredWith(String businessNumber) {
        return organizations.barredWith(businessNumber).stream()
                .flatMap(barred -> cases.openOf(barred, CaseKind.OBLIGATION).stream())
                .toList();
    }

    /** The other certificates that the holder of a certificate has, valid or suspended. */
    public List<Certificate> othersOf(Certificate certificate) {
        return certificates.validOf(certificate.businessNumber()).stream()
                .filter(other -> !other.number().equals(certificate.number()))
                .toList();
    }

    /** The cases of an organization that ended with a certificate that was revoked at that moment or later. */
    public Set<String> endedByRevocation(String businessNumber, Instant since) {
        return Set.copyOf(entities.createQuery(
                        "select c.caseNumber from CertificationCase c where c.businessNumber = ?1"
                                + " and c.outcome = 'ENDED_BY_REVOCATION' and c.closedAt >= ?2",
                        String.class)
                .setParameter(1, businessNumber)
                .setParameter(2, since)
                .getResultList());
    }
}
