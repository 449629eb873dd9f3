package org.injeung.committee.policy;

import java.util.ArrayList;
import java.util.List;
import org.injeung.law.Decision;

/** Counting of ballots: a motion needs more votes for it than against it; a tie does not carry it. Source: joint notice Arts. 29, 30. */
public final class ResolutionPolicy {
    private ResolutionPolicy() {}

    /**
     * Counts. The reasons of the resolution are those of the votes that made it; who voted how is not in it.
     *
     * @param motion what was voted on
     * @param reasonsFor the reason of each vote for the motion
     * @param reasonsAgainst the reason of each vote against it
     * @throws IllegalArgumentException if nobody voted
     */
    public static Decision<Resolution> count(String motion, List<String> reasonsFor, List<String> reasonsAgainst) {
        if (reasonsFor.isEmpty() && reasonsAgainst.isEmpty()) {
            throw new IllegalArgumentException("nobody voted on: " + motion);
        }
        var carried = reasonsFor.size() > reasonsAgainst.size();
        var reasons = new ArrayList<String>();
        reasons.add(
                carried
                        ? "The majority of the members present voted for the motion"
                        : "The motion found no majority of the members present");
        reasons.addAll(carried ? reasonsFor : reasonsAgainst);
        return new Decision<>(
                "CountBallots",
                carried ? Resolution.ADOPTED : Resolution.REJECTED,
                "Motion: %s; %d for, %d against".formatted(motion, reasonsFor.size(), reasonsAgainst.size()),
                "ResolutionPolicy",
                "2024-07-24",
                "Enforcement Decree of the Network Act Art. 47(6)(7); joint notice 2024-8/2024-30 Arts. 29, 30",
                reasons);
    }
}
