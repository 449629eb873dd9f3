package org.injeung.renotification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Instrument;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Words;
import org.injeung.renotification.policy.JudgementPolicy.Point;
import org.injeung.renotification.policy.JudgementPolicy.ShortfallConsequence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgementPolicyTest {
    private static final Words FACTS = Words.same("facts");
    private static final Words MEMBERS = new Words("Members", "회원");
    private static final CorrectiveOrder ORDER = new CorrectiveOrder(30_000_000);

    /** Every combination of what the rules propose, how it is judged, and whether a reason is given. */
    static Stream<Point> points() {
        return Stream.of(Optional.<Words>empty(), Optional.of(Words.same("Not told")))
                .flatMap(proposed -> Arrays.stream(Judgement.values())
                        .flatMap(judged -> Stream.of(Optional.<String>empty(), Optional.of("Because"))
                                .map(reason -> new Point(MEMBERS, proposed, judged, reason))));
    }

    @ParameterizedTest
    @MethodSource("points")
    void a_reason_is_needed_for_what_is_insufficient_and_for_a_departure_from_the_rules(Point point) {
        var plain = point.judgement() == Judgement.SUFFICIENT && point.proposal() == Judgement.SUFFICIENT;
        assertThat(point.problem().isEmpty()).isEqualTo(plain || point.reason().isPresent());
        assertThat(point.proposal() == Judgement.SUFFICIENT)
                .isEqualTo(point.proposed().isEmpty());
    }

    @Test
    void one_insufficient_point_makes_the_result_insufficient_whatever_the_order() {
        var good = new Point(MEMBERS, Optional.empty(), Judgement.SUFFICIENT, Optional.empty());
        var excused = new Point(
                new Words("Wording", "용어"),
                Optional.of(new Words("Other word", "다른 용어")),
                Judgement.SUFFICIENT,
                Optional.of("It was clear"));
        var bad = new Point(
                new Words("Posting", "게시"), Optional.empty(), Judgement.INSUFFICIENT, Optional.of("Nobody finds it"));
        assertThat(JudgementPolicy.decide(List.of(good), FACTS).answer()).isEqualTo(Judgement.SUFFICIENT);
        assertThat(JudgementPolicy.decide(List.of(good, excused), FACTS).reasons())
                .containsExactly(new Words("Wording: It was clear", "용어: It was clear"));
        for (var points : List.of(List.of(bad, good, excused), List.of(good, excused, bad))) {
            var decision = JudgementPolicy.decide(points, FACTS);
            assertThat(decision.answer()).isEqualTo(Judgement.INSUFFICIENT);
            assertThat(decision.reasons())
                    .containsExactly(new Words("Posting: Nobody finds it", "게시: Nobody finds it"));
            assertThat(JudgementPolicy.propose(points, FACTS).reasons())
                    .containsExactly(new Words("Wording: Other word", "용어: 다른 용어"));
        }
        assertThat(JudgementPolicy.propose(List.of(good, bad), FACTS).answer()).isEqualTo(Judgement.SUFFICIENT);
    }

    @Test
    void a_reason_of_the_rules_that_was_left_as_it_was_has_its_words_in_each_language() {
        var proposed = new Words("It was not posted", "홈페이지에 게시하지 않음");
        var point = new Point(MEMBERS, Optional.of(proposed), Judgement.INSUFFICIENT, Optional.of(proposed.both()));
        assertThat(JudgementPolicy.decide(List.of(point), FACTS).reasons())
                .containsExactly(new Words("Members: It was not posted", "회원: 홈페이지에 게시하지 않음"));
    }

    @Tag("R14.5")
    @ParameterizedTest
    @EnumSource
    void only_an_order_that_is_not_followed_leads_to_a_recommended_fine(Instrument instrument) {
        var decision = JudgementPolicy.follow(instrument, Words.same("Not told"), ORDER);
        var isOrder = instrument == Instrument.CORRECTIVE_ORDER;
        assertThat(decision.answer())
                .isEqualTo(isOrder ? ShortfallConsequence.FINE_RECOMMENDED : ShortfallConsequence.COUNTS_IN_SANCTION);
        assertThat(decision.reasons().get(0).en().contains("30,000,000 won")).isEqualTo(isOrder);
        assertThat(decision.legalBasis().ko().contains("75")).isEqualTo(isOrder);
        for (var shortfall : List.of(ReNotificationShortfall.LATE, ReNotificationShortfall.NOT_SUBMITTED)) {
            var missed = JudgementPolicy.missed("RecordLateResult", shortfall, instrument, FACTS);
            assertThat(missed.answer()).isEqualTo(shortfall);
            assertThat(missed.legalBasis()).isEqualTo(instrument.legalBasis());
        }
    }
}
