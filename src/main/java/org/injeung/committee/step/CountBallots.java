package org.injeung.committee.step;

import static org.injeung.committee.CommitteeProcess.COUNT;
import static org.injeung.committee.CommitteeProcess.RESOLUTION;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.committee.policy.Resolution;
import org.injeung.committee.policy.ResolutionPolicy;
import org.injeung.committee.policy.ResolutionPolicy.Ballots;
import org.injeung.committee.policy.ResolutionPolicy.Count;
import org.injeung.law.Rules;
import org.injeung.registry.Ballot;
import org.injeung.registry.Cases;
import org.injeung.registry.Meetings;
import org.injeung.registry.Vote;

/** Counts the ballots of the meeting and records the resolution, or that there is none yet. */
@Named
@Dependent
public class CountBallots implements JavaDelegate {
    private final Cases cases;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public CountBallots(Cases cases, Meetings meetings, Rules rules, Clock clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var meeting = meetings.latest(caseNumber);
        var counted = ResolutionPolicy.count(meeting.motion(), ballots(meetings.ballots(meeting)), rules.committee());
        var answer = counted.decision().answer();
        COUNT.to(step, counted.count());
        cases.recordDecision(caseNumber, counted.decision(), "committee");
        if (counted.count() != Count.TIED) {
            meeting.end(answer.name(), false, clock.instant());
        }
        if (answer instanceof Resolution resolution) {
            RESOLUTION.to(step, resolution);
        }
    }

    private Ballots ballots(List<Ballot> cast) {
        return new Ballots(
                reasons(cast, Vote.FOR),
                reasons(cast, Vote.CORRECT_FURTHER),
                reasons(cast, Vote.AGAINST),
                reasons(cast, Vote.RECUSED).size(),
                cast.stream()
                        .anyMatch(ballot -> ballot.vote() != Vote.RECUSED
                                && ballot.member().equals(rules.committee().chair())));
    }

    private static List<String> reasons(List<Ballot> cast, Vote vote) {
        return cast.stream()
                .filter(ballot -> ballot.vote() == vote)
                .map(Ballot::reason)
                .toList();
    }
}
