package org.injeung.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.Ballot;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.CommitteeMeeting;
import org.injeung.registry.Meetings;
import org.injeung.registry.Vote;

/** The meetings of the committee and what they gave. */
@Dependent
class MeetingsChapter implements Chapter<List<MeetingsChapter.MeetingView>> {
    private final Meetings meetings;

    @Inject
    MeetingsChapter(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Heading heading() {
        return new Heading(130, "meetings", "The meetings of the committee in their order");
    }

    @Override
    public Optional<List<MeetingView>> read(CertificationCase about, Reader reader) {
        return Optional.of(meetings.of(about.caseNumber()).stream()
                        .map(meeting -> MeetingView.of(meeting, meetings.ballots(meeting), reader))
                        .toList())
                .filter(called -> !called.isEmpty());
    }

    /** A meeting of the committee and what it gave. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingView(
            int number,
            String motion,
            LocalDate meetingOn,
            String place,
            String agenda,
            int invited,

            @Schema(description = "Ballots were or are cast from then on")
            Instant opensAt,

            @Schema(description = "Ballots end then") Instant closesAt,

            @Schema(description = "How many were cast") int ballotsCast,

            @Schema(nullable = true, description = "Left out until the meeting is closed")
            Integer present,

            @Schema(nullable = true, description = "Left out until the meeting is closed")
            Integer recused,

            @Schema(nullable = true, description = "The resolution, or NO_QUORUM", example = "ADOPTED")
            String outcome,

            @Schema(nullable = true, description = "Whether the chair broke a tie")
            Boolean decidedByChair,

            @Schema(nullable = true) Instant endedAt) {
        static MeetingView of(CommitteeMeeting meeting, List<Ballot> ballots, Reader reader) {
            var recused = meeting.endedAt()
                    .map(at -> (int) ballots.stream()
                            .filter(ballot -> ballot.vote() == Vote.RECUSED)
                            .count())
                    .orElse(null);
            return new MeetingView(
                    meeting.number(),
                    reader.read(meeting.motion()),
                    meeting.meetingOn(),
                    meeting.place(),
                    meeting.agenda(),
                    meeting.invited(),
                    meeting.opensAt(),
                    meeting.closesAt(),
                    ballots.size(),
                    recused == null ? null : ballots.size() - recused,
                    recused,
                    meeting.outcome().orElse(null),
                    meeting.endedAt().map(at -> meeting.isDecidedByChair()).orElse(null),
                    meeting.endedAt().orElse(null));
        }
    }
}
