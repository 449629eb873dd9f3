package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.injeung.law.Agency;
import org.injeung.law.Words;

/** What another agency thinks of a breach, once it answered. */
@Entity
@Table(name = "agency_opinion")
public class AgencyOpinion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "opinion_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String text;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    /** For Jakarta Persistence. */
    protected AgencyOpinion() {}

    /** An agency that is asked. */
    public AgencyOpinion(String caseNumber, Agency agency, String askedBy, Instant askedAt) {
        this.caseNumber = caseNumber;
        this.agency = agency;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** @throws Conflict if the agency answered before */
    public void give(String opinion, String by, Instant at) {
        if (givenAt != null) {
            throw new Conflict(
                    new Words("%s gave its opinion already", "%s은(는) 이미 의견을 제출하였습니다").with(Words.named(agency)));
        }
        text = opinion;
        givenBy = by;
        givenAt = at;
    }

    /** Who was asked. */
    public Agency agency() {
        return agency;
    }

    /** The officer who asked. */
    public String askedBy() {
        return askedBy;
    }

    /** When it was asked. */
    public Instant askedAt() {
        return askedAt;
    }

    /** The opinion, if it was given. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The account that gave it. */
    public Optional<String> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    /** When it was given. */
    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }
}
