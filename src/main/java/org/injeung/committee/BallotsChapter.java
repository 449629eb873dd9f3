package org.injeung.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.Ballot;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Meetings;
import org.injeung.registry.Vote;

/** The ballots of the committee; officials only. Nobody reads how others vote before the meeting is closed. */
@Dependent
class BallotsChapter implements Chapter<List<BallotsChapter.BallotView>> {
    private final Meetings meetings;

    @Inject
    BallotsChapter(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Heading heading() {
        return new Heading(
                140,
                "ballots",
                "Of closed meetings; of the one that votes the reader's own ballot only. Not for applicants");
    }

    @Override
    public Optional<List<BallotView>> read(CertificationCase about, Reader reader) {
        return reader.isOfficial() ? Optional.of(ballots(about.caseNumber(), reader)) : Optional.empty();
    }

    private List<BallotView> ballots(String caseNumber, Reader reader) {
        return meetings.of(caseNumber).stream()
                .flatMap(meeting -> meetings.ballots(meeting).stream()
                        .filter(ballot -> meeting.endedAt().isPresent() || reader.is(ballot.member())))
                .map(BallotView::of)
                .toList();
    }

    /** A ballot. */
    @Schema
    record BallotView(int meeting, String member, Vote vote, String reason, Instant castAt) {
        static BallotView of(Ballot ballot) {
            return new BallotView(
                    ballot.meetingNumber(), ballot.member(), ballot.vote(), ballot.reason(), ballot.castAt());
        }
    }
}
