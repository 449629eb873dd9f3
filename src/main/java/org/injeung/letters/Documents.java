package org.injeung.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.injeung.registry.Cases;
import org.injeung.registry.Organizations;

/** Writes minutes and certificates in the transaction of what they tell of; what was written stays as it is. */
@Dependent
public class Documents {
    private static final Texts TEXTS = new Texts("letters.documents");
    private static final int TITLE = 400;
    private static final int BODY = 200_000;

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
    public void write(String caseNumber, DocumentKind kind, String occasion, Map<String, String> words) {
        var concerned = organizations.read(cases.read(caseNumber).businessNumber());
        var all = new HashMap<>(words);
        all.put("organization", concerned.name());
        all.put("businessNumber", concerned.businessNumber());
        all.put("caseNumber", caseNumber);
        entities.persist(new Document(
                caseNumber,
                kind,
                occasion,
                TEXTS.fill(kind + ".title", Locale.ENGLISH, all, TITLE),
                TEXTS.fill(kind + ".title", Locale.KOREAN, all, TITLE),
                TEXTS.fill(kind + ".body", Locale.ENGLISH, all, BODY),
                TEXTS.fill(kind + ".body", Locale.KOREAN, all, BODY),
                clock.instant()));
    }

    /** The documents of a case in their order. */
    public List<Document> of(String caseNumber) {
        return entities.createQuery(
                        "select d from Document d where d.caseNumber = ?1 order by d.writtenAt, d.id", Document.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }
}
