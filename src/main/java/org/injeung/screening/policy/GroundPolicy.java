package org.injeung.screening.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Rules;

/** Which ground of revocation a screened breach gives. Source: criteria of 2025-12-29, items (b), (c) and the list before them. */
public final class GroundPolicy {
    /** The date from which the rules hold. */
    public static final String VERSION = "2025-12-29";
    /** Where they come from, where no ground carries the ruling. */
    public static final String LEGAL_BASIS = "Revocation criteria of 2025-12-29";

    /**
     * What the screening established.
     *
     * @param earlierViolations sanctioned violations before this one, at least 0
     * @param falseData whether false data was submitted, or none
     * @param findingsUncorrected whether findings of the special audit were not corrected in time
     * @param networkActViolation whether the Network Act was violated significantly
     * @param violatedOn day of that violation, in Asia/Seoul; of the breach where there is none
     * @param refused whether the holder refused or obstructed the special audit
     * @param belowCriteria whether the management system fell below the criteria
     */
    public record Facts(
            int earlierViolations,
            Culpability culpability,
            SocialHarm socialHarm,
            boolean falseData,
            boolean findingsUncorrected,
            boolean networkActViolation,
            LocalDate violatedOn,
            boolean refused,
            boolean belowCriteria) {}

    /**
     * The proposal.
     *
     * @param ground the one that carries it, if there is one
     * @param applying every ground that applies
     * @param changes what would change the ruling, rule by rule
     */
    public record Proposal(
            Decision<Ruling> decision, Optional<Ground> ground, List<Ground> applying, List<String> changes) {}

    /**
     * One rule.
     *
     * @param without what must not be so for the ground to fall, as the facts are
     * @param missing what must come for the ground to apply, as the facts are
     */
    private record Rule(
            Ground ground,
            String reason,
            BiPredicate<Facts, Rules> applies,
            String without,
            BiFunction<Facts, Rules, String> missing) {}

    /** In the order of the criteria. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Ground.REPEATED_VIOLATION,
                    "The holder violated the law repeatedly",
                    (facts, rules) -> facts.earlierViolations() >= rules.earlierViolations(),
                    "fewer earlier violations",
                    (facts, rules) -> "%d more earlier violation(s)"
                            .formatted(rules.earlierViolations() - facts.earlierViolations())),
            new Rule(
                    Ground.GROSS_NEGLIGENCE,
                    "Intent or gross negligence with significant social harm",
                    (facts, rules) -> isGrave(facts) && facts.socialHarm() == SocialHarm.SIGNIFICANT,
                    "ordinary negligence, or limited social harm",
                    (facts, rules) -> missingForGrossNegligence(facts)),
            new Rule(
                    Ground.FALSE_DATA,
                    "False data or no data was submitted",
                    (facts, rules) -> facts.falseData(),
                    "true and complete data",
                    (facts, rules) -> "false data"),
            new Rule(
                    Ground.FINDINGS_NOT_CORRECTED,
                    "Findings of the special audit were not corrected in time",
                    (facts, rules) -> facts.findingsUncorrected(),
                    "correction of the findings in time",
                    (facts, rules) -> "findings of a special audit that are not corrected in time"),
            new Rule(
                    Ground.NETWORK_ACT_VIOLATION,
                    "The Network Act was violated significantly",
                    (facts, rules) -> facts.networkActViolation() && isInForce(facts),
                    "no significant violation of the Network Act",
                    (facts, rules) -> "a significant violation of the Network Act from %s on"
                            .formatted(Ground.NETWORK_ACT_VIOLATION.inForceFrom())),
            new Rule(
                    Ground.SURVEILLANCE_REFUSED,
                    "The special audit was refused or obstructed",
                    (facts, rules) -> facts.refused(),
                    "cooperation with the special audit",
                    (facts, rules) -> "refusal of the special audit"),
            new Rule(
                    Ground.BELOW_CRITERIA,
                    "The management system fell below the criteria",
                    (facts, rules) -> facts.belowCriteria(),
                    "a management system that meets the criteria",
                    (facts, rules) -> "a management system below the criteria"));

    private GroundPolicy() {}

    private static boolean isGrave(Facts facts) {
        return facts.culpability().compareTo(Culpability.GROSS_NEGLIGENCE) >= 0;
    }

    private static boolean isInForce(Facts facts) {
        return !facts.violatedOn().isBefore(Ground.NETWORK_ACT_VIOLATION.inForceFrom());
    }

    private static String missingForGrossNegligence(Facts facts) {
        if (isGrave(facts)) {
            return "significant social harm";
        }
        return facts.socialHarm() == SocialHarm.SIGNIFICANT
                ? "gross negligence or intent"
                : "gross negligence or intent, and significant social harm";
    }

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
                VERSION,
                ground.map(Ground::legalBasis).orElse(LEGAL_BASIS),
                reasons);
        return new Proposal(
                decision, ground, applying.stream().map(Rule::ground).toList(), changes(applying, facts, rules));
    }

    /** To keep, whatever applies must fall; to revoke, one of the others is enough. */
    private static List<String> changes(List<Rule> applying, Facts facts, Rules rules) {
        return applying.isEmpty()
                ? RULES.stream()
                        .map(rule -> rule.ground() + ": " + rule.missing().apply(facts, rules))
                        .toList()
                : applying.stream()
                        .map(rule -> rule.ground() + ": " + rule.without())
                        .toList();
    }

    private static String describe(Facts facts) {
        return "Earlier violations: %d; culpability: %s; social harm: %s; false data: %s; findings uncorrected: %s; "
                        .formatted(
                                facts.earlierViolations(),
                                facts.culpability(),
                                facts.socialHarm(),
                                facts.falseData(),
                                facts.findingsUncorrected())
                + "significant violation of the Network Act: %s, on %s; special audit refused: %s; below the criteria: %s"
                        .formatted(
                                facts.networkActViolation(),
                                facts.violatedOn(),
                                facts.refused(),
                                facts.belowCriteria());
    }
}
