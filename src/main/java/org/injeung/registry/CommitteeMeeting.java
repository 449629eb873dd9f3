package org.injeung.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Motion;
import org.injeung.law.Words;

/** A meeting of the certification committee on the motion of one case. */
@Entity
@Table(name = "committee_meeting")
public class CommitteeMeeting {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry")
    @Column(name = "meeting_id")
    private long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "meeting_number")
    private int number;

    private String motion;

    @Column(name = "further_correction")
    private boolean furtherCorrection;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    private String place;

    private String agenda;

    private int invited;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String outcome;

    @Column(name = "decided_by_chair")
    private Boolean decidedByChair;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Jakarta Persistence. */
    protected CommitteeMeeting() {}

    CommitteeMeeting(String caseNumber, int number, Agenda called, String calledBy, Instant calledAt) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.motion = called.motion();
        this.furtherCorrection = called.furtherCorrection();
        this.meetingOn = called.meetingOn();
        this.place = called.place();
        this.agenda = called.text();
        this.invited = called.invited();
        this.opensAt = called.opensAt();
        this.closesAt = called.closesAt();
        this.calledBy = calledBy;
        this.calledAt = calledAt;
    }

    /**
     * What a meeting is called with.
     *
     * @param motion what is voted on
     * @param furtherCorrection whether the members may vote for further corrections
     * @param meetingOn day of the meeting, in Asia/Seoul
     * @param place where it is held
     * @param text the agenda
     * @param invited how many members are invited
     * @param opensAt when ballots may be cast
     * @param closesAt when the open ballots end
     */
    public record Agenda(
            String motion,
            boolean furtherCorrection,
            LocalDate meetingOn,
            String place,
            String text,
            int invited,
            Instant opensAt,
            Instant closesAt) {}

    /** The meeting ended with that outcome. */
    public void end(String how, boolean byChair, Instant at) {
        outcome = how;
        decidedByChair = byChair;
        endedAt = at;
    }

    /** The case. */
    public String caseNumber() {
        return caseNumber;
    }

    /** 1 for the first meeting of a case. */
    public int number() {
        return number;
    }

    /** What was voted on. */
    public Words motion() {
        return Motion.words(motion);
    }

    /** Whether members may vote for further corrections. */
    public boolean furtherCorrection() {
        return furtherCorrection;
    }

    /** Day of the meeting, in Asia/Seoul. */
    public LocalDate meetingOn() {
        return meetingOn;
    }

    /** Where it is held. */
    public String place() {
        return place;
    }

    /** What is on the agenda. */
    public String agenda() {
        return agenda;
    }

    /** How many members are invited. */
    public int invited() {
        return invited;
    }

    /** Who prepared the agenda. */
    public String calledBy() {
        return calledBy;
    }

    /** When the agenda was delivered. */
    public Instant calledAt() {
        return calledAt;
    }

    /** When ballots may be cast. */
    public Instant opensAt() {
        return opensAt;
    }

    /** When the open ballots end. */
    public Instant closesAt() {
        return closesAt;
    }

    /** The resolution, or that there was no quorum; empty until then. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether the chair broke a tie. */
    public boolean isDecidedByChair() {
        return Boolean.TRUE.equals(decidedByChair);
    }

    /** When it ended. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
