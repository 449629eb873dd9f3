package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The orders of revocation, and what ends with a certificate. */
@Dependent
public class Revocations {
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
                .orElseThrow(() -> new NotFound("order in " + caseNumber));
    }

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

    /** The other certificates that the holder of a certificate has, valid or suspended. */
    public List<Certificate> othersOf(Certificate certificate) {
        return certificates.validOf(certificate.businessNumber()).stream()
                .filter(other -> !other.number().equals(certificate.number()))
                .toList();
    }
}
