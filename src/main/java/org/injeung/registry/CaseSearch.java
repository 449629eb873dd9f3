package org.injeung.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.injeung.law.Agency;

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
 * @param concern only those that concern this agency
 * @param work only those in which this is to be done
 */
public record CaseSearch(
        SearchText text,
        CaseKind kind,
        CaseStatus status,
        BusinessNumber businessNumber,
        String certificateNumber,
        Instant updatedSince,
        Instant dueBefore,
        Concern concern,
        Work work) {
    /**
     * What concerns an agency: what it started or reported, what it was asked about, and what is on a certificate of which it is the body.
     *
     * @param accounts those that act for it
     */
    public record Concern(Agency agency, Set<String> accounts) {}

    /**
     * What people have to do. What is null leaves out none.
     *
     * @param activity a human task by its id in the diagrams
     * @param claimedBy the user who has claimed it
     * @param open groups that may claim what nobody has claimed; null if it does not matter who does it
     */
    public record Work(String activity, String claimedBy, Set<String> open) {}

    /** All of them. */
    public static final CaseSearch ALL =
            new CaseSearch(SearchText.of(null), null, null, null, null, null, null, null, null);

    private static final String OF_AGENCY = "c.startedBy in :accounts"
            + " or c.caseNumber in (select r.caseNumber from BreachReport r where r.reporter in :accounts)"
            + " or c.caseNumber in (select o.caseNumber from AgencyOpinion o where o.agency = :agency)"
            + " or c.certificateNumber in (select t.number from Certificate t where t.body = :body)";

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
        if (concern != null) {
            cases.where(
                    OF_AGENCY,
                    Map.of(
                            "accounts", concern.accounts,
                            "agency", concern.agency,
                            "body", concern.agency.name()));
        }
        if (work != null) {
            inWork(cases);
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

    private void inWork(Listing<CertificationCase> cases) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (work.activity != null) {
            conditions.add("w.activity = :activity");
            parameters.put("activity", work.activity);
        }
        if (work.claimedBy != null) {
            conditions.add("w.claimedBy = :claimedBy");
            parameters.put("claimedBy", work.claimedBy);
        }
        if (work.open != null) {
            conditions.add("w.claimedBy is null and w.groupId in :groups");
            parameters.put("groups", work.open);
        }
        cases.where(
                "c.caseNumber in (select w.caseNumber from CaseWork w where " + String.join(" and ", conditions) + ")",
                parameters);
    }

    /** The same with another deadline. */
    public CaseSearch dueBefore(Instant moment) {
        return new CaseSearch(
                text, kind, status, businessNumber, certificateNumber, updatedSince, moment, concern, work);
    }

    /** The same with other work. */
    public CaseSearch with(Work other) {
        return new CaseSearch(
                text, kind, status, businessNumber, certificateNumber, updatedSince, dueBefore, concern, other);
    }
}
