package org.injeung.screening.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Rules;

/** Which ground of revocation a screened breach gives. Source: criteria of 2025-12-29, items (b), (c) and the list before them. */
public final class GroundPolicy {
    /**
     * What the screening established.
     *
     * @param earlierViolations sanctioned violations before this one, at least 0
     * @param falseData whether false or no data was submitted
     * @param findingsUncorrected whether findings of the special audit were not corrected in time
     * @param networkActViolation whether the Network Act was violated significantly
     * @param breachOn day on which the breach was discovered, in Asia/Seoul
     */
    public record Facts(
            int earlierViolations,
            Culpability culpability,
            SocialHarm socialHarm,
            boolean falseData,
            boolean findingsUncorrected,
            boolean networkActViolation,
            LocalDate breachOn) {}

    /** The proposal with the ground that carries it, if there is one. */
    public record Proposal(Decision<Ruling> decision, Optional<Ground> ground) {}

    private record Rule(Ground ground, String reason, BiPredicate<Facts, Rules> applies) {}

    /** In the order of the criteria. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Ground.REPEATED_VIOLATION,
                    "The holder violated the law repeatedly",
                    (facts, rules) -> facts.earlierViolations() >= rules.earlierViolations()),
            new Rule(
                    Ground.GROSS_NEGLIGENCE,
                    "Intent or gross negligence with significant social harm",
                    (facts, rules) -> facts.culpability().compareTo(Culpability.GROSS_NEGLIGENCE) >= 0
                            && facts.socialHarm() == SocialHarm.SIGNIFICANT),
            new Rule(Ground.FALSE_DATA, "False data or no data was submitted", (facts, rules) -> facts.falseData()),
            new Rule(
                    Ground.FINDINGS_NOT_CORRECTED,
                    "Findings of the special audit were not corrected in time",
                    (facts, rules) -> facts.findingsUncorrected()),
            new Rule(
                    Ground.NETWORK_ACT_VIOLATION,
                    "The Network Act was violated significantly",
                    (facts, rules) -> facts.networkActViolation()
                            && !facts.breachOn().isBefore(Ground.NETWORK_ACT_VIOLATION.inForceFrom())));

    private GroundPolicy() {}

    /** Proposes to revoke if any rule applies; the first one in the order of the criteria carries the proposal, all are named. */
    public static Proposal propose(Facts facts, Rules rules) {
        var applying =
                RULES.stream().filter(rule -> rule.applies().test(facts, rules)).toList();
        var ground = applying.stream().map(Rule::ground).findFirst();
        var reasons = applying.isEmpty()
                ? List.of("No ground of revocation was established")
                : applying.stream()
                        .map(rule -> rule.ground() + ": " + rule.reason())
                        .toList();
        var decision = new Decision<>(
                "ProposeRuling",
                applying.isEmpty() ? Ruling.KEEP : Ruling.REVOKE,
                describe(facts),
                "GroundPolicy",
                "2025-12-29",
                ground.map(Ground::legalBasis).orElse("Revocation criteria of 2025-12-29"),
                reasons);
        return new Proposal(decision, ground);
    }

    private static String describe(Facts facts) {
        return "Earlier violations: %d; culpability: %s; social harm: %s; false data: %s; findings uncorrected: %s; "
                        .formatted(
                                facts.earlierViolations(),
                                facts.culpability(),
                                facts.socialHarm(),
                                facts.falseData(),
                                facts.findingsUncorrected())
                + "significant violation of the Network Act: %s; breach discovered on %s"
                        .formatted(facts.networkActViolation(), facts.breachOn());
    }
}
