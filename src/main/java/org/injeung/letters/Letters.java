package org.injeung.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.CaseFilter;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.Listing;
import org.injeung.registry.Order;
import org.injeung.registry.Order.SortKey;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.Part;
import org.injeung.registry.SearchText;

/** Writes letters in the transaction of the decision that they tell of. */
@Dependent
public class Letters {
    private static final Texts TEXTS = new Texts("letters.letters");
    private static final int SUBJECT = 200;
    private static final int BODY = 4000;

    /** Newest first. */
    public static final Order<Letter> NEWEST_FIRST = Order.descending(
            SortKey.moment("writtenAt", "l.writtenAt", Letter::writtenAt), SortKey.number("id", "l.id", Letter::id));

    private static final String FOUND = "l.caseNumber = :typed or " + Organizations.found("l.businessNumber");

    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Letters(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes a letter. The database refuses a second one of the same kind and occasion in a case, so that a repeated step cannot
     * tell a holder something twice.
     *
     * @param occasion what tells apart several letters of a kind in one case, for example {@code round-2}
     * @param words values of the placeholders of the text, those that differ by language as {@link org.injeung.law.Words}
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public void write(String caseNumber, Organization to, LetterKind kind, String occasion, Map<String, ?> words) {
        var all = new HashMap<String, Object>(words);
        all.put("caseNumber", caseNumber);
        write(caseNumber, null, to, kind, occasion, all);
    }

    /**
     * Writes a letter on a certificate, where no case is open that it would belong to. The database refuses a second one of the
     * same kind and occasion on the certificate.
     */
    public void writeOn(
            String certificateNumber, Organization to, LetterKind kind, String occasion, Map<String, ?> words) {
        var all = new HashMap<String, Object>(words);
        all.put("certificateNumber", certificateNumber);
        write(null, certificateNumber, to, kind, occasion, all);
    }

    private void write(
            String caseNumber,
            String certificateNumber,
            Organization to,
            LetterKind kind,
            String occasion,
            Map<String, Object> all) {
        all.put("organization", to.name());
        all.put("businessNumber", to.businessNumber());
        entities.persist(new Letter(
                caseNumber,
                certificateNumber,
                to.businessNumber(),
                kind,
                occasion,
                TEXTS.fill(kind + ".subject", Locale.ENGLISH, all, SUBJECT),
                TEXTS.fill(kind + ".subject", Locale.KOREAN, all, SUBJECT),
                TEXTS.fill(kind + ".body", Locale.ENGLISH, all, BODY),
                TEXTS.fill(kind + ".body", Locale.KOREAN, all, BODY),
                clock.instant()));
    }

    /** The letters of a case in their order. */
    public List<Letter> of(String caseNumber) {
        return entities.createQuery(
                        "select l from Letter l where l.caseNumber = ?1 order by l.writtenAt, l.id", Letter.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /**
     * Which letters of cases are listed. What is null leaves out none.
     *
     * @param text the number of a case, or what {@link org.injeung.registry.Organizations#list} finds the organization by
     * @param kind only those of this kind
     * @param caseNumber only those of this case
     * @param businessNumber only those to this organization
     * @param since only those that were written at that moment or later
     */
    public record Search(
            SearchText text, LetterKind kind, String caseNumber, BusinessNumber businessNumber, Instant since) {}

    /** The letters of the cases that the filter includes. */
    public Part<Letter> list(CaseFilter filter, Search about, Page<Letter> page) {
        var letters = new Listing<>(entities, Letter.class, "l");
        if (!about.text.isEmpty()) {
            letters.where(
                    FOUND,
                    Map.of(
                            "text", about.text.pattern(),
                            "number", about.text.number(),
                            "typed", CaseNumber.of(about.text.typed())));
        }
        return letters.where(
                        filter.everything()
                                ? "l.caseNumber is not null"
                                : "l.caseNumber in (select c.caseNumber from CertificationCase c where "
                                        + filter.condition() + ")",
                        filter.parameters())
                .where("l.kind = :kind", "kind", about.kind)
                .where("l.caseNumber = :caseNumber", "caseNumber", about.caseNumber)
                .where(
                        "l.businessNumber = :businessNumber",
                        "businessNumber",
                        about.businessNumber == null ? null : about.businessNumber.digits())
                .where("l.writtenAt >= :since", "since", about.since)
                .read(page);
    }

    /** The letters of all cases that were written at that moment or later, in their order. */
    public List<Letter> since(Instant moment) {
        return entities.createQuery(
                        "select l from Letter l where l.writtenAt >= ?1 and l.caseNumber is not null order by l.writtenAt, l.id",
                        Letter.class)
                .setParameter(1, moment)
                .getResultList();
    }

    /** The letters on a certificate that belong to no case, in their order. */
    public List<Letter> onCertificate(String certificateNumber) {
        return entities.createQuery(
                        "select l from Letter l where l.certificateNumber = ?1 order by l.writtenAt, l.id",
                        Letter.class)
                .setParameter(1, certificateNumber)
                .getResultList();
    }
}
