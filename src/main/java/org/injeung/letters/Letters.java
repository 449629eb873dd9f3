package org.injeung.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.injeung.registry.Organization;

/** Writes letters in the transaction of the decision that they tell of. */
@Dependent
public class Letters {
    private static final Texts TEXTS = new Texts("letters.letters");
    private static final int SUBJECT = 200;
    private static final int BODY = 4000;

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

    /** The letters on a certificate that belong to no case, in their order. */
    public List<Letter> onCertificate(String certificateNumber) {
        return entities.createQuery(
                        "select l from Letter l where l.certificateNumber = ?1 order by l.writtenAt, l.id",
                        Letter.class)
                .setParameter(1, certificateNumber)
                .getResultList();
    }
}
