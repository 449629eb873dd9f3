package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final Rules.Committee COMMITTEE = new Rules.Committee(6, Rules.Tie.REJECT, "");

    private static Decision<Scheme> decide(Scheme answer, String legalBasis, List<String> reasons) {
        return new Decision<>(
                "Question",
                answer,
                Words.same("facts"),
                "Rule",
                "2025-12-29",
                Words.same(legalBasis),
                reasons.stream().map(Words::same).toList());
    }

    @Tag("R24.5")
    @Test
    void nobody_decides_without_answer_reason_and_legal_basis() {
        assertThatNullPointerException().isThrownBy(() -> decide(null, "Act", List.of("why")));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(Scheme.ISMS, "Act", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(Scheme.ISMS, " ", List.of("why")));
    }

    @Test
    void reasons_cannot_be_changed_afterwards() {
        var reasons = new ArrayList<>(List.of(Words.same("why")));
        var decision = new Decision<>(
                "Question", Scheme.ISMS, Words.same("facts"), "Rule", "2025-12-29", Words.same("Act"), reasons);
        reasons.add(Words.same("because"));
        assertThat(decision.reasons()).extracting(Words::en).containsExactly("why");
    }

    @ParameterizedTest
    @EnumSource
    void every_ground_names_its_law_and_date(Ground ground) {
        assertThat(ground.legalBasis(Set.of()).en()).isNotBlank();
        assertThat(Scheme.values()).anyMatch(ground::appliesTo);
        assertThat(ground.words().en()).matches("[A-Z][a-zA-Z ]+");
        assertThat(ground.words().ko()).containsPattern("\\p{IsHangul}");
        assertThat(ground.inForceFrom()).isBetween("2024-07-24", "2026-10-01");
    }

    /** PIPA Art. 32-2(3) carries the revocation of ISMS-P only, Network Act Art. 47(10) that of ISMS only. */
    @ParameterizedTest
    @EnumSource
    void an_act_carries_the_revocation_of_its_own_scheme_only(Ground ground) {
        for (var scheme : Scheme.values()) {
            if (ground.appliesTo(scheme)) {
                var basis = ground.legalBasis(scheme);
                assertThat(basis.en()).doesNotContain(scheme == Scheme.ISMS ? "PIPA" : "Network Act");
                assertThat(basis.ko()).doesNotContain(scheme == Scheme.ISMS ? "「개인정보 보호법」" : "「정보통신망법」");
            }
        }
        assertThat(ground.legalBasis(Set.of(Scheme.values())).en()).isNotBlank();
    }

    @Test
    void a_violation_of_the_network_act_is_no_ground_to_revoke_isms_p() {
        assertThat(Ground.NETWORK_ACT_VIOLATION.appliesTo(Scheme.ISMS)).isTrue();
        assertThat(Ground.NETWORK_ACT_VIOLATION.appliesTo(Scheme.ISMS_P)).isFalse();
        assertThat(Ground.NETWORK_ACT_VIOLATION.legalBasis(Scheme.ISMS_P))
                .as("of a certificate that an earlier version revoked so")
                .isEqualTo(Ground.NETWORK_ACT_VIOLATION.legalBasis(Scheme.ISMS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32-2(3)4 | PIPA Art. 32-2(3)4 | 「개인정보 보호법」 제32조의2제3항제4호",
                "34 | PIPA Art. 34 | 「개인정보 보호법」 제34조",
                "64-2(9)(10) | PIPA Art. 64-2(9)(10) | 「개인정보 보호법」 제64조의2제9항·제10항"
            })
    void the_law_is_cited_as_it_cites_itself(String article, String english, String korean) {
        assertThat(Act.PIPA.at(article)).isEqualTo(new Words(english, korean));
    }

    @Test
    void what_is_no_article_is_not_cited() {
        assertThat(Act.JOINT_NOTICE.at("25(4)", "35(1)3").ko()).endsWith("제25조제4항, 제35조제1항제3호");
        assertThatIllegalArgumentException().isThrownBy(() -> Act.PIPA.at("Art. 34"));
    }

    @ParameterizedTest
    @CsvSource({"kisa, 1, 1, 1, 1", "K, 1, 1, 1", "KISA, 0, 1, 1", "KISA, 1, 0, 1", "KISA, 1, 1, 0", "KISA, -1, 1, 1"})
    void rules_that_make_no_sense_stop_the_start(String body, long threshold, int violations, int rounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Rules(body, threshold, Rules.Comparison.MORE_THAN, 1_000, violations, rounds, COMMITTEE))
                .withMessageContaining("certification.");
    }

    @ParameterizedTest
    @CsvSource({"0, REJECT, ''", "36, REJECT, ''", "6, CHAIR_DECIDES, ''"})
    void a_committee_that_could_not_decide_stops_the_start(int quorum, Rules.Tie tie, String chair) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules.Committee(quorum, tie, chair))
                .withMessageContaining("certification.committee.");
    }
}
