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

/** A ballot of a committee member; one a case and member. */
@Entity
@Table(name = "ballot")
public class Ballot {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "ballot_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String member;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private String reason;

    @Column(name = "cast_at")
    private Instant castAt;

    /** For Jakarta Persistence. */
    protected Ballot() {}

    Ballot(String caseNumber, String member, Vote vote, String reason, Instant castAt) {
        this.caseNumber = caseNumber;
        this.member = member;
        this.vote = vote;
        this.reason = reason;
        this.castAt = castAt;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** User id of the member. */
    public String member() {
        return member;
    }

    /** The vote. */
    public Vote vote() {
        return vote;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** When. */
    public Instant castAt() {
        return castAt;
    }
}
