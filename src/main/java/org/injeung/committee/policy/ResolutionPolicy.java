package org.injeung.committee.policy;

import java.util.ArrayList;
import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Rules.Committee;
import org.injeung.law.Rules.Tie;
import org.injeung.law.Words;

/**
 * Counting of ballots. The majority of the members present decides; who recused itself is not present. Who votes for the motion
 * would not reject it: where neither side has the majority, votes for it count for further corrections too. Source: joint notice
 * Arts. 25(5), 29, 30; what a tie means is set by the certification body.
 */
public final class ResolutionPolicy {
    private static final Words LEGAL_BASIS =
            Act.all(Act.NETWORK_ACT_DECREE.at("47(6)(7)"), Act.JOINT_NOTICE.at("29", "30"));
    private static final String VERSION = "2024-07-24";

    private ResolutionPolicy() {}

    /** What the ballots of a meeting give. */
    public enum Count {
        /** A resolution. */
        RESOLVED,
        /** As many votes on either side: the chair decides. */
        TIED,
        /** Too few members were present: the meeting is called again. */
        NO_QUORUM
    }

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
    public static Counted count(Words motion, Ballots ballots, Committee committee) {
        var facts = facts(motion, ballots, committee);
        if (ballots.present() < committee.quorum()) {
            return new Counted(
                    Count.NO_QUORUM,
                    decision(
                            Count.NO_QUORUM,
                            facts,
                            List.of(new Words(
                                            "%d members were present, %d must be: the meeting is called again",
                                            "출석 위원이 %d명으로 의사정족수 %d명에 이르지 못하여 회의를 다시 소집합니다")
                                    .with(ballots.present(), committee.quorum()))));
        }
        if (isTied(ballots) && committee.tie() == Tie.CHAIR_DECIDES && ballots.isChairPresent()) {
            return new Counted(
                    Count.TIED,
                    decision(
                            Count.TIED,
                            facts,
                            List.of(new Words("The votes are tied: the chair decides", "가부동수이므로 위원장이 결정합니다"))));
        }
        return new Counted(Count.RESOLVED, resolution(ballots, facts));
    }

    /**
     * The decision of the chair where the votes are tied.
     *
     * @param motion what was voted on
     */
    public static Decision<Resolution> breakTie(Words motion, Resolution resolution, String reason) {
        return new Decision<>(
                "BreakTie",
                resolution,
                new Words("Motion: %s; the votes are tied", "의안: %s, 가부동수").with(motion),
                "BreakTie",
                VERSION,
                LEGAL_BASIS,
                List.of(
                        new Words("The votes were tied and the chair decided", "가부동수여서 위원장이 결정하였습니다"),
                        Words.same(reason)));
    }

    private static Decision<Resolution> resolution(Ballots ballots, Words facts) {
        var carried = isMajority(ballots.reasonsFor().size(), ballots);
        if (carried) {
            return resolved(
                    Resolution.ADOPTED,
                    facts,
                    new Words("The majority of the members present voted for the motion", "출석 위원 과반수가 의안에 찬성하였습니다"),
                    ballots.reasonsFor());
        }
        var further = !ballots.reasonsFurther().isEmpty()
                && isMajority(
                        ballots.reasonsFor().size() + ballots.reasonsFurther().size(), ballots);
        if (further) {
            return resolved(
                    Resolution.CORRECT_FURTHER,
                    facts,
                    new Words(
                            "The majority of the members present does not reject the motion, but not without further corrections",
                            "출석 위원 과반수가 의안을 부결하지 않으나 추가 보완이 필요하다고 보았습니다"),
                    ballots.reasonsFurther());
        }
        return resolved(
                Resolution.REJECTED,
                facts,
                isTied(ballots)
                        ? new Words(
                                "The votes were tied, and a tie does not carry the motion", "가부동수이므로 의안은 가결되지 않았습니다")
                        : new Words(
                                "The motion found no majority of the members present", "의안이 출석 위원 과반수의 찬성을 얻지 못하였습니다"),
                ballots.reasonsAgainst());
    }

    private static boolean isMajority(int votes, Ballots ballots) {
        return 2 * votes > ballots.present();
    }

    private static boolean isTied(Ballots ballots) {
        return 2 * ballots.reasonsAgainst().size() == ballots.present();
    }

    private static Decision<Resolution> resolved(
            Resolution resolution, Words facts, Words majority, List<String> votes) {
        var reasons = new ArrayList<Words>();
        reasons.add(majority);
        votes.stream().map(Words::same).forEach(reasons::add);
        return decision(resolution, facts, reasons);
    }

    private static <A extends Enum<A>> Decision<A> decision(A answer, Words facts, List<Words> reasons) {
        return new Decision<>("CountBallots", answer, facts, "ResolutionPolicy", VERSION, LEGAL_BASIS, reasons);
    }

    private static Words facts(Words motion, Ballots ballots, Committee committee) {
        var further = ballots.reasonsFurther().isEmpty()
                ? Words.same("")
                : new Words("%d for further corrections, ", "추가 보완 %d, ")
                        .with(ballots.reasonsFurther().size());
        return new Words(
                        "Motion: %s; %d for, %s%d against; %d present, %d recused; quorum %d",
                        "의안: %s, 찬성 %d, %s반대 %d, 출석 %d명, 회피 %d명, 의사정족수 %d명")
                .with(
                        motion,
                        ballots.reasonsFor().size(),
                        further,
                        ballots.reasonsAgainst().size(),
                        ballots.present(),
                        ballots.recused(),
                        committee.quorum());
    }
}
