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
import java.util.Optional;
import java.util.regex.Pattern;
import org.injeung.law.Periods;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** Writes minutes and certificates in the transaction of what they tell of; what was written stays as it is. */
@Dependent
public class Documents {
    private static final Texts TEXTS = new Texts("letters.documents");
    private static final int TITLE = 400;
    private static final int BODY = 200_000;
    private static final String NOT_KNOWN = "-";
    private static final Pattern NOT_KNOWN_ROW = Pattern.compile("(?m)^[^\\t\\n]*\\t" + NOT_KNOWN + "\\n");

    private final EntityManager entities;
    private final Cases cases;
    private final Organizations organizations;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Documents(EntityManager entities, Cases cases, Organizations organizations, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Writes a document in English and Korean. The database refuses a second one of the same kind and occasion in a case.
     *
     * @param occasion what tells apart several documents of a kind in one case, for example {@code round-2}
     * @param words values of the placeholders of the text beside organization, businessNumber and caseNumber
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public void write(String caseNumber, DocumentKind kind, String occasion, Map<String, ?> words) {
        entities.persist(compose(
                caseNumber,
                organizations.read(cases.read(caseNumber).businessNumber()),
                kind,
                occasion,
                words,
                clock.instant()));
    }

    /** Writes a certificate as it stands now: it was issued, renewed or changed in that case. */
    public void writeCertificate(String caseNumber, Certificate certificate) {
        entities.persist(compose(caseNumber, certificate, clock.instant()));
    }

    /** The certificate as it was written last; one of the paper register as it would be written now, dated as it began to be valid. */
    public Document certificate(Certificate certificate) {
        return entities
                .createQuery(
                        "select d from Document d where d.kind = ?1 and d.occasion = ?2"
                                + " order by d.writtenAt desc, d.id desc",
                        Document.class)
                .setParameter(1, DocumentKind.CERTIFICATE)
                .setParameter(2, certificate.number())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> compose(
                        "",
                        certificate,
                        certificate.validFrom().atStartOfDay(Periods.SEOUL).toInstant()));
    }

    /** The certificate that took the place of one which was written before it; empty for every other document. */
    public Optional<Document> supersededBy(Document document) {
        return document.kind() != DocumentKind.CERTIFICATE
                ? Optional.empty()
                : entities
                        .createQuery(
                                "select d from Document d where d.kind = ?1 and d.occasion = ?2 and d.id > ?3 order by d.id",
                                Document.class)
                        .setParameter(1, DocumentKind.CERTIFICATE)
                        .setParameter(2, document.occasion())
                        .setParameter(3, document.id())
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst();
    }

    /** What is to stand on a copy of a document that does not count any more. */
    public Optional<String> mark(Document document, Locale language) {
        return supersededBy(document)
                .map(newer -> TEXTS.fill(
                        "superseded",
                        language,
                        Map.of("day", Periods.day(newer.writtenAt()).toString(), "caseNumber", newer.caseNumber()),
                        TITLE));
    }

    /** What is to stand on a copy of a document that is shown before it is written. */
    public static String notYet(Locale language) {
        return TEXTS.fill("notYet", language, Map.of(), TITLE);
    }

    private Document compose(String caseNumber, Certificate certificate, Instant writtenAt) {
        var holder = organizations.read(certificate.businessNumber());
        return compose(
                caseNumber,
                holder,
                DocumentKind.CERTIFICATE,
                certificate.number(),
                Map.ofEntries(
                        Map.entry("certificateTitle", certificate.scheme().name()),
                        Map.entry("basis", certificate.scheme().name()),
                        Map.entry("certificateNumber", certificate.number()),
                        Map.entry("representative", holder.representative().orElse(NOT_KNOWN)),
                        Map.entry("address", holder.address().orElse(NOT_KNOWN)),
                        Map.entry("scope", certificate.scope().replace('\t', ' ')), // a tab would make a row of its own
                        Map.entry("firstIssuedOn", certificate.firstIssuedOn().toString()),
                        Map.entry("validFrom", certificate.validFrom().toString()),
                        Map.entry("validUntil", certificate.validUntil().toString()),
                        Map.entry("writtenOn", Periods.day(writtenAt).toString()),
                        Map.entry("body", certificate.body())),
                writtenAt);
    }

    private Document compose(
            String caseNumber,
            Organization concerned,
            DocumentKind kind,
            String occasion,
            Map<String, ?> words,
            Instant writtenAt) {
        var all = new HashMap<String, Object>(words);
        all.put("organization", concerned.name());
        all.put("businessNumber", concerned.businessNumber());
        all.put("caseNumber", caseNumber);
        return new Document(
                caseNumber,
                kind,
                occasion,
                TEXTS.fill(kind + ".title", Locale.ENGLISH, all, TITLE),
                TEXTS.fill(kind + ".title", Locale.KOREAN, all, TITLE),
                body(kind, Locale.ENGLISH, all),
                body(kind, Locale.KOREAN, all),
                writtenAt);
    }

    /** A certificate leaves out what is not known of its holder. */
    private static String body(DocumentKind kind, Locale language, Map<String, ?> words) {
        var body = TEXTS.fill(kind + ".body", language, words, BODY);
        return kind == DocumentKind.CERTIFICATE ? NOT_KNOWN_ROW.matcher(body).replaceAll("") : body;
    }

    /** The documents of a case in their order. */
    public List<Document> of(String caseNumber) {
        return entities.createQuery(
                        "select d from Document d where d.caseNumber = ?1 order by d.writtenAt, d.id", Document.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }
}
