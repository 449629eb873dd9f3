package org.injeung.committee.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.access.People;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.registry.Ballot;
import org.injeung.registry.Cases;
import org.injeung.registry.Meetings;
import org.injeung.registry.Vote;

/** Writes the minutes of the latest meeting of a case: who met on what and what was resolved, never who voted how. */
@Dependent
public class Minutes {
    private final Cases cases;
    private final Meetings meetings;
    private final Documents documents;
    private final Rules rules;

    /** Works in the transaction of the engine. */
    @Inject
    public Minutes(Cases cases, Meetings meetings, Documents documents, Rules rules) {
        this.cases = cases;
        this.meetings = meetings;
        this.documents = documents;
        this.rules = rules;
    }

    /** Writes them once a meeting. */
    void write(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var people = People.of(step);
        var meeting = meetings.latest(caseNumber);
        var ballots = meetings.ballots(meeting);
        documents.write(
                caseNumber,
                DocumentKind.COMMITTEE_MINUTES,
                "meeting-" + meeting.number(),
                Map.ofEntries(
                        Map.entry("number", Integer.toString(meeting.number())),
                        Map.entry("metOn", meeting.meetingOn().toString()),
                        Map.entry("place", meeting.place()),
                        Map.entry("invited", Integer.toString(meeting.invited())),
                        Map.entry("present", members(people, ballots, false)),
                        Map.entry("recused", members(people, ballots, true)),
                        Map.entry("quorum", Integer.toString(rules.committee().quorum())),
                        Map.entry("motion", meeting.motion()),
                        Map.entry("agenda", meeting.agenda()),
                        Map.entry("votesFor", count(ballots, Vote.FOR)),
                        Map.entry("votesFurther", count(ballots, Vote.CORRECT_FURTHER)),
                        Map.entry("votesAgainst", count(ballots, Vote.AGAINST)),
                        Map.entry("resolution", meeting.outcome().orElseThrow()),
                        Map.entry("reasons", cases.lastDecision(caseNumber).reasons())));
    }

    /** By name, not in the order of the votes. */
    private static Words members(People people, List<Ballot> ballots, boolean recused) {
        var members = ballots.stream()
                .filter(ballot -> (ballot.vote() == Vote.RECUSED) == recused)
                .map(Ballot::member)
                .toList();
        return members.isEmpty() ? Words.same("-") : people.named(members);
    }

    private static String count(List<Ballot> ballots, Vote vote) {
        return Long.toString(
                ballots.stream().filter(ballot -> ballot.vote() == vote).count());
    }
}
