package org.injeung.screening.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Ground;
import org.injeung.law.Rules;
import org.injeung.law.Scheme;
import org.injeung.law.Words;

/** Which ground of revocation a screened breach gives. Source: criteria of 2025-12-29, items (b), (c) and the list before them. */
public final class GroundPolicy {
    /** The date from which the rules hold. */
    public static final String VERSION = "2025-12-29";

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
     * @param held schemes of the certificates that the holder holds
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
            boolean belowCriteria,
            Set<Scheme> held) {}

    /**
     * The proposal.
     *
     * @param ground the one that carries it, if there is one
     * @param applying every ground that applies
     * @param changes what would change the ruling, rule by rule
     */
    public record Proposal(
            Decision<Ruling> decision, Optional<Ground> ground, List<Ground> applying, List<Words> changes) {}

    /**
     * One rule; its ground is its reason.
     *
     * @param without what must not be so for the ground to fall, as the facts are
     * @param missing what must come for the ground to apply, as the facts are
     */
    private record Rule(
            Ground ground, BiPredicate<Facts, Rules> applies, Words without, BiFunction<Facts, Rules, Words> missing) {}

    /** In the order of the criteria. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Ground.REPEATED_VIOLATION,
                    (facts, rules) -> facts.earlierViolations() >= rules.earlierViolations(),
                    new Words("fewer earlier violations", "과거 위반이 더 적을 것"),
                    (facts, rules) -> new Words("%d more earlier violation(s)", "과거 위반 %d건 추가")
                            .with(rules.earlierViolations() - facts.earlierViolations())),
            new Rule(
                    Ground.GROSS_NEGLIGENCE,
                    (facts, rules) -> isGrave(facts) && facts.socialHarm() == SocialHarm.SIGNIFICANT,
                    new Words("ordinary negligence, or limited social harm", "경과실이거나 사회적 영향이 제한적일 것"),
                    (facts, rules) -> missingForGrossNegligence(facts)),
            new Rule(
                    Ground.FALSE_DATA,
                    (facts, rules) -> facts.falseData(),
                    new Words("true and complete data", "진실하고 빠짐없는 자료"),
                    (facts, rules) -> new Words("false data", "자료의 허위 제출")),
            new Rule(
                    Ground.FINDINGS_NOT_CORRECTED,
                    (facts, rules) -> facts.findingsUncorrected(),
                    new Words("correction of the findings in time", "기한 내 결함 보완조치"),
                    (facts, rules) -> new Words(
                            "findings of a special audit that are not corrected in time", "특별심사 결함사항의 기한 내 보완조치 미이행")),
            new Rule(
                    Ground.NETWORK_ACT_VIOLATION,
                    (facts, rules) -> facts.networkActViolation()
                            && isInForce(facts)
                            && facts.held().stream().anyMatch(Ground.NETWORK_ACT_VIOLATION::appliesTo),
                    new Words("no significant violation of the Network Act", "정보통신망법의 중대한 위반이 없을 것"),
                    (facts, rules) -> new Words(
                                    "a significant violation of the Network Act from %s on, by a holder of ISMS",
                                    "ISMS 인증 취득자의 %s 이후 정보통신망법 중대 위반")
                            .with(Ground.NETWORK_ACT_VIOLATION.inForceFrom())),
            new Rule(
                    Ground.SURVEILLANCE_REFUSED,
                    (facts, rules) -> facts.refused(),
                    new Words("cooperation with the special audit", "특별심사에 대한 협조"),
                    (facts, rules) -> new Words("refusal of the special audit", "특별심사의 거부")),
            new Rule(
                    Ground.BELOW_CRITERIA,
                    (facts, rules) -> facts.belowCriteria(),
                    new Words("a management system that meets the criteria", "인증기준을 충족하는 관리체계"),
                    (facts, rules) -> new Words("a management system below the criteria", "인증기준에 미달하는 관리체계")));

    private GroundPolicy() {}

    private static boolean isGrave(Facts facts) {
        return facts.culpability().compareTo(Culpability.GROSS_NEGLIGENCE) >= 0;
    }

    private static boolean isInForce(Facts facts) {
        return !facts.violatedOn().isBefore(Ground.NETWORK_ACT_VIOLATION.inForceFrom());
    }

    private static Words missingForGrossNegligence(Facts facts) {
        if (isGrave(facts)) {
            return new Words("significant social harm", "중대한 사회적 영향");
        }
        return facts.socialHarm() == SocialHarm.SIGNIFICANT
                ? new Words("gross negligence or intent", "중과실 또는 고의")
                : new Words("gross negligence or intent, and significant social harm", "중과실 또는 고의, 그리고 중대한 사회적 영향");
    }

    /**
     * Proposes to revoke if any rule applies: all that apply are named, and the first one in the order of the criteria carries the proposal
     * whose ground every certificate held can be revoked on, or else the first.
     */
    public static Proposal propose(Facts facts, Rules rules) {
        var applying =
                RULES.stream().filter(rule -> rule.applies().test(facts, rules)).toList();
        var grounds = applying.stream().map(Rule::ground).toList();
        var ground = grounds.stream()
                .filter(one -> facts.held().stream().allMatch(one::appliesTo))
                .findFirst()
                .or(() -> grounds.stream().findFirst());
        var decision = new Decision<>(
                "ProposeRuling",
                applying.isEmpty() ? Ruling.KEEP : Ruling.REVOKE,
                describe(facts),
                "GroundPolicy",
                VERSION,
                ground.map(carrying -> carrying.legalBasis(facts.held())).orElse(Act.revocationCriteria()),
                applying.isEmpty()
                        ? List.of(new Words("No ground of revocation was established", "인증 취소 사유가 확인되지 않았습니다"))
                        : grounds.stream().map(Ground::words).toList());
        return new Proposal(decision, ground, grounds, changes(applying, facts, rules));
    }

    /** To keep, whatever applies must fall; to revoke, one of the others is enough. */
    private static List<Words> changes(List<Rule> applying, Facts facts, Rules rules) {
        return applying.isEmpty()
                ? RULES.stream()
                        .map(rule ->
                                rule.ground().words().then(": ", rule.missing().apply(facts, rules)))
                        .toList()
                : applying.stream()
                        .map(rule -> rule.ground().words().then(": ", rule.without()))
                        .toList();
    }

    private static Words describe(Facts facts) {
        return new Words(
                        "Earlier violations: %d; culpability: %s; social harm: %s; false data: %s; findings uncorrected: %s; "
                                + "significant violation of the Network Act: %s, on %s; special audit refused: %s; below the criteria: %s",
                        "과거 위반: %d건, 책임: %s, 사회적 영향: %s, 자료 허위·미제출: %s, 결함 미보완: %s, "
                                + "정보통신망법 중대 위반: %s(%s), 특별심사 거부: %s, 인증기준 미달: %s")
                .with(
                        facts.earlierViolations(),
                        facts.culpability().words(),
                        facts.socialHarm().words(),
                        Words.yesOrNo(facts.falseData()),
                        Words.yesOrNo(facts.findingsUncorrected()),
                        Words.yesOrNo(facts.networkActViolation()),
                        facts.violatedOn(),
                        Words.yesOrNo(facts.refused()),
                        Words.yesOrNo(facts.belowCriteria()));
    }
}
