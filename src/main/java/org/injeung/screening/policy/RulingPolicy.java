package org.injeung.screening.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Ground;

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
        /** A ground that this procedure does not have, or that the law did not have yet on the day of the breach. */
        WRONG_GROUND,
        /** It departs from the proposal without a reason. */
        NO_REASON
    }

    /** Looks for what is wrong. */
    public static Flaw check(Ruled ruled, Ruling proposed, Optional<Ground> proposedGround, LocalDate breachOn) {
        var ground = ruled.ground().or(() -> proposedGround);
        if (ruled.ruling() == Ruling.REVOKE && ground.isEmpty()) {
            return Flaw.NO_GROUND;
        }
        if (ruled.ground()
                .filter(named -> named == Ground.MASSIVE_LEAK || breachOn.isBefore(named.inForceFrom()))
                .isPresent()) {
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
     */
    public static Decision<Ruling> decide(
            Ruled ruled, Ruling proposed, Optional<Ground> proposedGround, List<String> proposal) {
        var ground =
                ruled.ruling() == Ruling.REVOKE ? ruled.ground().or(() -> proposedGround) : Optional.<Ground>empty();
        var departs = departs(ruled, proposed, proposedGround);
        return new Decision<>(
                "DecideRuling",
                ruled.ruling(),
                "Proposed: %s%s; %s"
                        .formatted(
                                proposed,
                                proposedGround.map(named -> ", " + named).orElse(""),
                                departs ? "the ruling departs from it" : "the ruling follows it"),
                "RulingPolicy",
                GroundPolicy.VERSION,
                ground.map(Ground::legalBasis).orElse(GroundPolicy.LEGAL_BASIS),
                ruled.reason().filter(reason -> departs).map(List::of).orElse(proposal));
    }
}
