package org.injeung.screening.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.injeung.law.Ground;
import org.injeung.law.Rules;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.screening.policy.GroundPolicy.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundPolicyTest {
    private static final List<LocalDate> BREACH_DAYS =
            List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2));
    private static final List<Boolean> BOTH = List.of(false, true);

    private static final List<Set<Scheme>> HELD =
            List.of(Set.of(Scheme.ISMS), Set.of(Scheme.ISMS_P), Set.of(Scheme.values()));

    private enum Further {
        NEITHER,
        REFUSED,
        BELOW,
        BOTH
    }

    private static Rules rules(int earlierViolations) {
        return new Rules(
                "KISA",
                10_000_000,
                Rules.Comparison.MORE_THAN,
                1_000,
                earlierViolations,
                2,
                new Rules.Committee(3, Rules.Tie.REJECT, ""));
    }

    private static List<Facts> everything_that_may_be_established() {
        var all = new ArrayList<Facts>();
        for (var earlier : List.of(0, 1, 2, 3)) {
            for (var culpability : Culpability.values()) {
                for (var harm : SocialHarm.values()) {
                    for (var falseData : BOTH) {
                        for (var uncorrected : BOTH) {
                            for (var violation : BOTH) {
                                for (var day : BREACH_DAYS) {
                                    for (var more : Further.values()) {
                                        all.add(new Facts(
                                                earlier,
                                                culpability,
                                                harm,
                                                falseData,
                                                uncorrected,
                                                violation,
                                                day,
                                                more == Further.REFUSED || more == Further.BOTH,
                                                more == Further.BELOW || more == Further.BOTH,
                                                HELD.get(all.size() % HELD.size())));
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(all).hasSize(4 * 4 * 2 * 2 * 2 * 2 * 3 * 4);
        return all;
    }

    /** The criteria of 2025-12-29 once more, in the words of the announcement. */
    private static Set<Ground> expected(Facts facts, int violationsThatRepeat) {
        var grounds = EnumSet.noneOf(Ground.class);
        if (facts.earlierViolations() >= violationsThatRepeat) {
            grounds.add(Ground.REPEATED_VIOLATION);
        }
        var grave = Set.of(Culpability.INTENT, Culpability.GROSS_NEGLIGENCE).contains(facts.culpability());
        if (grave && facts.socialHarm() == SocialHarm.SIGNIFICANT) {
            grounds.add(Ground.GROSS_NEGLIGENCE);
        }
        if (facts.falseData()) {
            grounds.add(Ground.FALSE_DATA);
        }
        if (facts.findingsUncorrected()) {
            grounds.add(Ground.FINDINGS_NOT_CORRECTED);
        }
        if (facts.networkActViolation()
                && facts.violatedOn().isAfter(LocalDate.of(2026, 9, 30))
                && facts.held().contains(Scheme.ISMS)) {
            grounds.add(Ground.NETWORK_ACT_VIOLATION);
        }
        if (facts.refused()) {
            grounds.add(Ground.SURVEILLANCE_REFUSED);
        }
        if (facts.belowCriteria()) {
            grounds.add(Ground.BELOW_CRITERIA);
        }
        return grounds;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void every_ground_that_is_established_leads_to_a_revocation_and_none_does_not(int violationsThatRepeat) {
        for (var facts : everything_that_may_be_established()) {
            var proposal = GroundPolicy.propose(facts, rules(violationsThatRepeat));
            var grounds = expected(facts, violationsThatRepeat);
            assertThat(proposal.applying()).as(facts.toString()).containsExactlyInAnyOrderElementsOf(grounds);
            assertThat(proposal.changes())
                    .as("each ground that carries the ruling must fall, or one of all must come")
                    .hasSize(grounds.isEmpty() ? 7 : grounds.size())
                    .allMatch(change -> change.en().matches("[A-Z][^:]+: [a-z0-9].*")
                            && change.ko().matches("[가-힣].*: .*[가-힣].*"));
            assertThat(proposal.decision().answer())
                    .as(facts.toString())
                    .isEqualTo(grounds.isEmpty() ? Ruling.KEEP : Ruling.REVOKE);
            if (grounds.isEmpty()) {
                assertThat(proposal.ground()).isEmpty();
                assertThat(proposal.decision().reasons())
                        .extracting(Words::en)
                        .containsExactly("No ground of revocation was established");
            } else {
                assertThat(grounds)
                        .as(facts.toString())
                        .contains(proposal.ground().orElseThrow());
                assertThat(proposal.decision().legalBasis().en())
                        .isEqualTo(proposal.ground()
                                .orElseThrow()
                                .legalBasis(facts.held())
                                .en());
                assertThat(proposal.ground().orElseThrow())
                        .as("a ground that carries all certificates, if one does: %s", facts)
                        .matches(ground -> facts.held().stream().allMatch(ground::appliesTo)
                                || grounds.equals(Set.of(Ground.NETWORK_ACT_VIOLATION)));
                assertThat(proposal.decision().reasons())
                        .as(facts.toString())
                        .containsExactlyInAnyOrderElementsOf(
                                grounds.stream().map(Ground::words).toList());
            }
        }
    }

    @Test
    void more_established_facts_never_turn_a_revocation_into_keeping() {
        var all = everything_that_may_be_established().stream()
                .filter(facts ->
                        facts.earlierViolations() > 0 && facts.violatedOn().getMonthValue() == 10)
                .toList();
        for (var facts : all) {
            if (GroundPolicy.propose(facts, rules(2)).decision().answer() == Ruling.REVOKE) {
                all.stream().filter(worse -> isNoBetter(worse, facts)).forEach(worse -> assertThat(
                                GroundPolicy.propose(worse, rules(2)).decision().answer())
                        .as("%s after %s", worse, facts)
                        .isEqualTo(Ruling.REVOKE));
            }
        }
    }

    private static boolean isNoBetter(Facts one, Facts other) {
        return one.violatedOn().equals(other.violatedOn())
                && one.held().equals(other.held())
                && one.earlierViolations() >= other.earlierViolations()
                && one.culpability().compareTo(other.culpability()) >= 0
                && one.socialHarm().compareTo(other.socialHarm()) >= 0
                && (one.falseData() || !other.falseData())
                && (one.findingsUncorrected() || !other.findingsUncorrected())
                && (one.networkActViolation() || !other.networkActViolation())
                && (one.refused() || !other.refused())
                && (one.belowCriteria() || !other.belowCriteria());
    }

    @Test
    void a_later_law_does_not_reach_an_earlier_breach() {
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> new Facts(
                                0,
                                Culpability.NONE,
                                SocialHarm.LIMITED,
                                false,
                                false,
                                true,
                                BREACH_DAYS.get(i),
                                false,
                                false,
                                Set.of(Scheme.ISMS)))
                        .map(facts ->
                                GroundPolicy.propose(facts, rules(2)).decision().answer()))
                .containsExactly(Ruling.KEEP, Ruling.REVOKE, Ruling.REVOKE);
    }

    @Test
    void the_facts_are_told_in_full() {
        var facts = new Facts(
                2,
                Culpability.INTENT,
                SocialHarm.SIGNIFICANT,
                true,
                true,
                true,
                LocalDate.of(2026, 11, 20),
                false,
                false,
                Set.of(Scheme.ISMS));
        assertThat(GroundPolicy.propose(facts, rules(2)).decision().facts().en())
                .isEqualTo("Earlier violations: 2; culpability: Intent; social harm: Significant; false data: yes;"
                        + " findings uncorrected: yes; significant violation of the Network Act: yes, on 2026-11-20;"
                        + " special audit refused: no; below the criteria: no");
    }
}
