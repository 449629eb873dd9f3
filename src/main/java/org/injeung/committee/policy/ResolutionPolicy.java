package org.injeung.committee.policy;

import java.util.ArrayList;
import java.util.List;
import org.injeung.law.Decision;

/** Counting of ballots: a motion needs more votes for it than against it; a tie does not carry it. Source: joint notice Arts. 29, 30. */
public final class ResolutionPolicy {
    private ResolutionPolicy() {}

    /**
     * @param motion what was voted on
     * @param votesFor number of votes for the motion, at least 0
     * @param votesAgainst number of votes against it, at least 0
     * @throws IllegalArgumentException if nobody voted
     */
    public static Decision<Resolution> count(String motion, int votesFor, int votesAgainst, List<String> reasons) {
        if (votesFor + votesAgainst == 0) {
            throw new IllegalArgumentException("nobody voted on: " + motion);
        }
        var carried = votesFor > votesAgainst;
        var why = new ArrayList<String>();
        why.add(
                carried
                        ? "The majority of the members present voted for the motion"
                        : "The motion found no majority of the members present");
        why.addAll(reasons);
        return new Decision<>(
                "CountBallots",
                carried ? Resolution.ADOPTED : Resolution.REJECTED,
                "Motion: %s; %d for, %d against".formatted(motion, votesFor, votesAgainst),
                "ResolutionPolicy",
                "2024-07-24",
                "Enforcement Decree of the Network Act Art. 47(6)(7); joint notice 2024-8/2024-30 Arts. 29, 30",
                why);
    }
}
