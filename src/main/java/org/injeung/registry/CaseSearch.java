package org.injeung.registry;

import java.time.Instant;
import java.util.Map;

/**
 * Which cases of those that somebody may see are listed. What is null leaves out none.
 *
 * @param text the number of a case or certificate, or what {@link Organizations#list} finds the organization by
 * @param kind only those of this kind
 * @param status only those of which {@link CertificationCase#status} tells this now
 * @param businessNumber only those of this organization
 * @param certificateNumber only those on this certificate and the one that brought it, however the number is spelled
 * @param updatedSince only those of which anything was written at that moment or later
 * @param dueBefore only those that wait for a deadline which is over before that moment
 */
public record CaseSearch(
        SearchText text,
        CaseKind kind,
        CaseStatus status,
        BusinessNumber businessNumber,
        String certificateNumber,
        Instant updatedSince,
        Instant dueBefore) {
    private static final String OF_CERTIFICATE = " from Certificate t where t.numberKey = :";

    /** A case on the certificate whose key is the parameter of that name, or the one that brought it. */
    private static final String ON_CERTIFICATE =
            "c.certificateNumber in (select t.number%1$s) or c.caseNumber in (select t.issuedIn%1$s)";

    private static final String FOUND = "c.caseNumber = :caseNumber or "
            + ON_CERTIFICATE.formatted(OF_CERTIFICATE + "number")
            + " or " + Organizations.found("c.businessNumber");

    /** Those of a list of cases {@code c}. */
    Listing<CertificationCase> in(Listing<CertificationCase> cases) {
        if (!text.isEmpty()) {
            cases.where(
                    FOUND,
                    Map.of("text", text.pattern(), "number", text.number(), "caseNumber", CaseNumber.of(text.typed())));
        }
        if (status != null) {
            switch (status) {
                case OVERTURNED -> cases.where("c.overturnedIn is not null");
                case OPEN -> cases.where("c.overturnedIn is null and c.closedAt is null");
                default -> cases.where("c.overturnedIn is null and c.outcome = :status", "status", status.name());
            }
        }
        return cases.where("c.kind = :kind", "kind", kind)
                .where(
                        "c.businessNumber = :businessNumber",
                        "businessNumber",
                        businessNumber == null ? null : businessNumber.digits())
                .where(
                        ON_CERTIFICATE.formatted(OF_CERTIFICATE + "certificate"),
                        "certificate",
                        certificateNumber == null ? null : SearchKey.plain(certificateNumber))
                .where("c.updatedAt >= :updatedSince", "updatedSince", updatedSince)
                .where("c.dueAt < :dueBefore", "dueBefore", dueBefore);
    }
}
