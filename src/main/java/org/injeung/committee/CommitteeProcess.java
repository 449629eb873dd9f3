package org.injeung.committee;

import java.time.Instant;
import java.time.LocalDate;
import org.injeung.committee.policy.Resolution;
import org.injeung.committee.policy.ResolutionPolicy.Count;
import org.injeung.engine.Variable;
import org.injeung.law.Rules;
import org.injeung.registry.Vote;

/** Names shared with {@code committee-deliberation.bpmn}. */
public final class CommitteeProcess {
    /** What is voted on; given by the calling process. */
    public static final Variable<String> MOTION = Variable.text("motion", 200);
    /** Whether the calling process has a way for further corrections; false if it does not say. */
    public static final Variable<Boolean> FURTHER_CORRECTION = Variable.flag("furtherCorrection");
    /** Day of the meeting. */
    public static final Variable<LocalDate> MEETING_ON = Variable.day("meetingOn");
    /** Where the meeting is held. */
    public static final Variable<String> MEETING_PLACE = Variable.text("meetingPlace", 200);
    /** What the meeting deliberates. */
    public static final Variable<String> AGENDA = Variable.text("agenda", 2000);
    /** How many members are invited: as many ballots there are. */
    public static final Variable<Long> INVITED_MEMBERS = Variable.number("invitedMembers", 1, Rules.Committee.MEMBERS);
    /** What {@code Timer_MeetingOpens} waits for. */
    public static final Variable<Instant> MEETING_OPENS_AT = Variable.instant("meetingOpensAt");
    /** What {@code Timer_MeetingCloses} waits for. */
    public static final Variable<Instant> MEETING_CLOSES_AT = Variable.instant("meetingClosesAt");
    /** Vote of a member; local to its task. */
    public static final Variable<Vote> VOTE = Variable.answer("vote", Vote.class);
    /** Reason of a member; local to its task. */
    public static final Variable<String> BALLOT_REASON = Variable.text("ballotReason", 1000);
    /** Answer of {@code Gateway_Count}. */
    public static final Variable<Count> COUNT = Variable.answer("count", Count.class);
    /** What the calling process learns; where the votes are tied the chair enters it. */
    public static final Variable<Resolution> RESOLUTION = Variable.answer("resolution", Resolution.class);
    /** Why the chair decides so. */
    public static final Variable<String> TIE_BREAK_REASON = Variable.text("tieBreakReason", 1000);

    private CommitteeProcess() {}
}
