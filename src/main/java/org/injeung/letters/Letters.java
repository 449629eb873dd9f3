package org.injeung.letters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.injeung.registry.Organization;

/** Writes letters in the transaction of the decision that they tell of. */
@Dependent
public class Letters {
    private static final int BODY = 4000;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

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
     * @param words values of the placeholders of the text
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public void write(String caseNumber, Organization to, LetterKind kind, String occasion, Map<String, String> words) {
        entities.persist(new Letter(
                caseNumber,
                to.businessNumber(),
                kind,
                occasion,
                text(kind, "subject", Locale.ENGLISH, to, caseNumber, words),
                text(kind, "subject", Locale.KOREAN, to, caseNumber, words),
                text(kind, "body", Locale.ENGLISH, to, caseNumber, words),
                text(kind, "body", Locale.KOREAN, to, caseNumber, words),
                clock.instant()));
    }

    /** The letters of a case in their order. */
    public List<Letter> of(String caseNumber) {
        return entities.createQuery(
                        "select l from Letter l where l.caseNumber = ?1 order by l.writtenAt, l.id", Letter.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    private static String text(
            LetterKind kind,
            String part,
            Locale locale,
            Organization to,
            String caseNumber,
            Map<String, String> words) {
        var texts = ResourceBundle.getBundle(
                "letters.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var filled = PLACEHOLDER
                .matcher(texts.getString(kind + "." + part))
                .replaceAll(match -> Matcher.quoteReplacement(inWords(texts, match.group(1), to, caseNumber, words)));
        return filled.length() <= BODY ? filled : filled.substring(0, BODY - 1) + "…";
    }

    /** An answer such as {@code MASSIVE_LEAK} has words in each language; a name, a number or a day stands as it is. */
    private static String inWords(
            ResourceBundle texts, String name, Organization to, String caseNumber, Map<String, String> words) {
        var value = value(name, to, caseNumber, words);
        var key = name + "." + value;
        return texts.containsKey(key) ? texts.getString(key) : value;
    }

    private static String value(String name, Organization to, String caseNumber, Map<String, String> words) {
        return switch (name) {
            case "organization" -> to.name();
            case "businessNumber" -> to.businessNumber();
            case "caseNumber" -> caseNumber;
            default -> {
                var value = words.get(name);
                if (value == null) {
                    throw new IllegalArgumentException("no value for {" + name + "} in a letter of " + caseNumber);
                }
                yield value;
            }
        };
    }
}
