package org.injeung.screening.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/** What a person may rule where the rules have proposed: the rules propose, people decide, and say why they depart. */
public final class RulingPolicy {
    private RulingPolicy() {}

    /**
     * What the person rules.
     *
     * @param ground another ground than the proposed one, if the person names one
     * @param reason why, if the person says so
     */
    public record Ruled(Ruling ruling, Optional<Ground> ground, Optional<String> reason) {}

    /** What is wrong with a ruling, or nothing. */
    public enum Flaw {
        /** Nothing. */
        NONE,
        /** A revocation without a ground. */
        NO_GROUND,
        /** A ground that this procedure or the schemes held do not have, or that the law did not have yet on the day. */
        WRONG_GROUND,
        /** It departs from the proposal without a reason. */
        NO_REASON
    }

    /**
     * What the screening is about.
     *
     * @param breachOn the day of the breach, in Asia/Seoul
     * @param networkActViolatedOn the day on which the Network Act was violated, if it was established
     * @param held schemes of the certificates that the holder holds
     */
    public record Screened(LocalDate breachOn, Optional<LocalDate> networkActViolatedOn, Set<Scheme> held) {
        /** Whether a certificate of the holder can be revoked on the ground. */
        boolean allows(Ground ground) {
            var day = ground == Ground.NETWORK_ACT_VIOLATION ? networkActViolatedOn.orElse(breachOn) : breachOn;
            return ground != Ground.MASSIVE_LEAK
                    && held.stream().anyMatch(ground::appliesTo)
                    && !day.isBefore(ground.inForceFrom());
        }
    }

    /** Looks for what is wrong. */
    public static Flaw check(Ruled ruled, Ruling proposed, Optional<Ground> proposedGround, Screened screened) {
        var ground = ruled.ground().or(() -> proposedGround);
        if (ruled.ruling() == Ruling.REVOKE && ground.isEmpty()) {
            return Flaw.NO_GROUND;
        }
        if (ruled.ground().filter(named -> !screened.allows(named)).isPresent()) {
            return Flaw.WRONG_GROUND;
        }
        return departs(ruled, proposed, proposedGround) && ruled.reason().isEmpty() ? Flaw.NO_REASON : Flaw.NONE;
    }

    /** Whether it is another ruling, or another ground, than was proposed. */
    public static boolean departs(Ruled ruled, Ruling proposed, Optional<Ground> proposedGround) {
        return ruled.ruling() != proposed
                || (ruled.ruling() == Ruling.REVOKE
                        && ruled.ground().isPresent()
                        && !ruled.ground().equals(proposedGround));
    }

    /**
     * The ruling as it is stored.
     *
     * @param proposal the reasons of the proposal
     * @param held schemes of the certificates that the holder holds
     */
    public static Decision<Ruling> decide(
            Ruled ruled, Ruling proposed, Optional<Ground> proposedGround, List<Words> proposal, Set<Scheme> held) {
        var ground =
                ruled.ruling() == Ruling.REVOKE ? ruled.ground().or(() -> proposedGround) : Optional.<Ground>empty();
        var departs = departs(ruled, proposed, proposedGround);
        return new Decision<>(
                "DecideRuling",
                ruled.ruling(),
                new Words("Proposed: %s; %s", "제안: %s, %s")
                        .with(
                                proposedGround
                                        .map(named -> proposed.words().then(", ", named.words()))
                                        .orElse(proposed.words()),
                                departs
                                        ? new Words("the ruling departs from it", "처분은 제안과 다름")
                                        : new Words("the ruling follows it", "처분은 제안과 같음")),
                "RulingPolicy",
                GroundPolicy.VERSION,
                ground.map(named -> named.legalBasis(held)).orElse(Act.revocationCriteria()),
                ruled.reason()
                        .filter(reason -> departs)
                        .map(reason -> List.of(Words.same(reason)))
                        .orElse(proposal));
    }
}
