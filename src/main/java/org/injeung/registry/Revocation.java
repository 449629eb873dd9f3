package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.Characters;
import org.injeung.law.Ground;
import org.injeung.law.Words;

/** A proceeding to revoke one certificate. */
@Entity
@Table(name = "revocation")
public class Revocation {
    private static final int MAX_FACTS = 2000;

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String facts;

    @Column(name = "facts_korean")
    private String factsKorean;

    @Embedded
    private Opinion opinion;

    @Embedded
    private Signed signature;

    /** For Jakarta Persistence. */
    protected Revocation() {}

    Revocation(String caseNumber, String certificateNumber, Ground ground, Words facts) {
        this.caseNumber = caseNumber;
        this.certificateNumber = certificateNumber;
        this.ground = ground;
        correctFacts(facts);
    }

    /** What may be open only once: a revocation of a certificate on a ground. */
    public static String openKey(String certificateNumber, Ground ground) {
        return "revocation/" + certificateNumber + "/" + ground;
    }

    /** Facts as the registry and the start variable take them: at most 2,000 characters. */
    public static String shortenFacts(String facts) {
        return Characters.shorten(facts, MAX_FACTS);
    }

    /** What the facts say was reported wrong and has been corrected. */
    public final void correctFacts(Words corrected) {
        facts = corrected.en();
        factsKorean = corrected.ko();
    }

    /** The holder stated its opinion. */
    public void giveOpinion(String text, String by, Instant at) {
        opinion = new Opinion(text, by, at);
    }

    /** A manager signed the order. */
    public void sign(String by, Instant at) {
        signature = new Signed(by, at);
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** The certificate. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** The ground. */
    public Ground ground() {
        return ground;
    }

    /** The facts as they were stated at the start, or corrected since. */
    public Words facts() {
        return EnglishOnly.words(facts, factsKorean);
    }

    /** The holder's opinion, if it gave one. */
    public Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** Who signed the order, and when; empty until then. */
    public Optional<Signed> signature() {
        return Optional.ofNullable(signature);
    }
}
