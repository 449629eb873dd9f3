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

/** A ballot of a committee member; one a meeting and member. */
@Entity
@Table(name = "ballot")
public class Ballot {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "ballot_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "meeting_number")
    private int meetingNumber;

    private String member;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private String reason;

    @Column(name = "cast_at")
    private Instant castAt;

    /** For Jakarta Persistence. */
    protected Ballot() {}

    Ballot(String caseNumber, int meetingNumber, String member, Vote vote, String reason, Instant castAt) {
        this.caseNumber = caseNumber;
        this.meetingNumber = meetingNumber;
        this.member = member;
        this.vote = vote;
        this.reason = reason;
        this.castAt = castAt;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Number of the meeting in the case. */
    public int meetingNumber() {
        return meetingNumber;
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
