package org.injeung.committee.policy;

import java.util.ArrayList;
import java.util.List;
import org.injeung.law.Decision;
import org.injeung.law.Rules.Committee;
import org.injeung.law.Rules.Tie;

/**
 * Counting of ballots. The majority of the members present decides; who recused itself is not present. Who votes for the motion
 * would not reject it: where neither side has the majority, votes for it count for further corrections too. Source: joint notice
 * Arts. 25(5), 29, 30; what a tie means is set by the certification body.
 */
public final class ResolutionPolicy {
    private static final String LEGAL_BASIS =
            "Enforcement Decree of the Network Act Art. 47(6)(7); joint notice 2024-8/2024-30 Arts. 29, 30";
    private static final String VERSION = "2024-07-24";

    private ResolutionPolicy() {}

    /**
     * The ballots of a meeting.
     *
     * @param reasonsFor the reason of each vote for the motion
     * @param reasonsFurther the reason of each vote for further corrections
     * @param reasonsAgainst the reason of each vote against it
     * @param recused how many members recused themselves
     * @param isChairPresent whether the chair voted
     */
    public record Ballots(
            List<String> reasonsFor,
            List<String> reasonsFurther,
            List<String> reasonsAgainst,
            int recused,
            boolean isChairPresent) {
        /** Takes the reasons as they are now. */
        public Ballots {
            reasonsFor = List.copyOf(reasonsFor);
            reasonsFurther = List.copyOf(reasonsFurther);
            reasonsAgainst = List.copyOf(reasonsAgainst);
        }

        /** How many members are present. */
        public int present() {
            return reasonsFor.size() + reasonsFurther.size() + reasonsAgainst.size();
        }
    }

    /**
     * What a meeting gave.
     *
     * @param count whether there is a resolution
     * @param decision the resolution, or why there is none
     */
    public record Counted(Count count, Decision<?> decision) {}

    /**
     * Counts. The reasons of the resolution are those of the votes that made it; who voted how is not in it.
     *
     * @param motion what was voted on
     */
    public static Counted count(String motion, Ballots ballots, Committee committee) {
        var facts = facts(motion, ballots, committee);
        if (ballots.present() < committee.quorum()) {
            return new Counted(
                    Count.NO_QUORUM,
                    decision(
                            Count.NO_QUORUM,
                            facts,
                            List.of("%d members were present, %d must be: the meeting is called again"
                                    .formatted(ballots.present(), committee.quorum()))));
        }
        if (isTied(ballots) && committee.tie() == Tie.CHAIR_DECIDES && ballots.isChairPresent()) {
            return new Counted(
                    Count.TIED, decision(Count.TIED, facts, List.of("The votes are tied: the chair decides")));
        }
        return new Counted(Count.RESOLVED, resolution(ballots, facts));
    }

    /**
     * The decision of the chair where the votes are tied.
     *
     * @param motion what was voted on
     */
    public static Decision<Resolution> breakTie(String motion, Resolution resolution, String reason) {
        return new Decision<>(
                "BreakTie",
                resolution,
                "Motion: " + motion + "; the votes are tied",
                "BreakTie",
                VERSION,
                LEGAL_BASIS,
                List.of("The votes were tied and the chair decided", reason));
    }

    private static Decision<Resolution> resolution(Ballots ballots, String facts) {
        var carried = isMajority(ballots.reasonsFor().size(), ballots);
        if (carried) {
            return resolved(
                    Resolution.ADOPTED,
                    facts,
                    "The majority of the members present voted for the motion",
                    ballots.reasonsFor());
        }
        var further = !ballots.reasonsFurther().isEmpty()
                && isMajority(
                        ballots.reasonsFor().size() + ballots.reasonsFurther().size(), ballots);
        if (further) {
            return resolved(
                    Resolution.CORRECT_FURTHER,
                    facts,
                    "The majority of the members present does not reject the motion, but not without further corrections",
                    ballots.reasonsFurther());
        }
        return resolved(
                Resolution.REJECTED,
                facts,
                isTied(ballots)
                        ? "The votes were tied, and a tie does not carry the motion"
                        : "The motion found no majority of the members present",
                ballots.reasonsAgainst());
    }

    private static boolean isMajority(int votes, Ballots ballots) {
        return 2 * votes > ballots.present();
    }

    private static boolean isTied(Ballots ballots) {
        return 2 * ballots.reasonsAgainst().size() == ballots.present();
    }

    private static Decision<Resolution> resolved(
            Resolution resolution, String facts, String majority, List<String> votes) {
        var reasons = new ArrayList<String>();
        reasons.add(majority);
        reasons.addAll(votes);
        return decision(resolution, facts, reasons);
    }

    private static <A extends Enum<A>> Decision<A> decision(A answer, String facts, List<String> reasons) {
        return new Decision<>("CountBallots", answer, facts, "ResolutionPolicy", VERSION, LEGAL_BASIS, reasons);
    }

    private static String facts(String motion, Ballots ballots, Committee committee) {
        return "Motion: %s; %d for, %s%d against; %d present, %d recused; quorum %d"
                .formatted(
                        motion,
                        ballots.reasonsFor().size(),
                        ballots.reasonsFurther().isEmpty()
                                ? ""
                                : ballots.reasonsFurther().size() + " for further corrections, ",
                        ballots.reasonsAgainst().size(),
                        ballots.present(),
                        ballots.recused(),
                        committee.quorum());
    }
}
