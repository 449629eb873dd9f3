package org.injeung.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.injeung.law.Words;

/** The meetings of the certification committee and the ballots that were cast in them. */
@Dependent
public class Meetings {
    private final EntityManager entities;
    private final Clock clock;

    /** Works in the caller's transaction. */
    @Inject
    public Meetings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Calls the next meeting of a case. */
    public CommitteeMeeting call(String caseNumber, CommitteeMeeting.Agenda agenda, String calledBy) {
        var meeting = new CommitteeMeeting(caseNumber, of(caseNumber).size() + 1, agenda, calledBy, clock.instant());
        entities.persist(meeting);
        entities.flush();
        return meeting;
    }

    /** The meetings of a case in their order. */
    public List<CommitteeMeeting> of(String caseNumber) {
        return entities.createQuery(
                        "select m from CommitteeMeeting m where m.caseNumber = ?1 order by m.number",
                        CommitteeMeeting.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }

    /** @throws NotFound if no meeting was called */
    public CommitteeMeeting latest(String caseNumber) {
        return of(caseNumber).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        new NotFound(new Words("committee meeting of case %s", "사건 %s의 위원회 회의").with(caseNumber)));
    }

    /**
     * Records a ballot of the latest meeting of a case; the database refuses a second one of the same member too.
     *
     * @throws Conflict if the member has cast its ballot
     */
    public void castBallot(String caseNumber, String member, Vote vote, String reason) {
        var meeting = latest(caseNumber);
        if (ballots(meeting).stream().anyMatch(ballot -> ballot.member().equals(member))) {
            throw new Conflict(new Words(
                            "%s has cast the one ballot of a member in this meeting",
                            "%s은(는) 이 회의에서 위원에게 한 표씩 있는 의결권을 이미 행사하였습니다")
                    .with(member));
        }
        entities.persist(new Ballot(caseNumber, meeting.number(), member, vote, reason, clock.instant()));
        entities.flush();
    }

    /** The ballots of a meeting in their order. */
    public List<Ballot> ballots(CommitteeMeeting meeting) {
        return ballots(meeting.caseNumber()).stream()
                .filter(ballot -> ballot.meetingNumber() == meeting.number())
                .toList();
    }

    /** The ballots of all meetings of a case in their order. */
    public List<Ballot> ballots(String caseNumber) {
        return entities.createQuery(
                        "select b from Ballot b where b.caseNumber = ?1 order by b.castAt, b.id", Ballot.class)
                .setParameter(1, caseNumber)
                .getResultList();
    }
}
