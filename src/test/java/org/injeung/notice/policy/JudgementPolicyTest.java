package org.injeung.notice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Instrument;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.notice.policy.JudgementPolicy.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgementPolicyTest {
    private static final CorrectiveOrder ORDER = new CorrectiveOrder(30_000_000);

    /** Every combination of what the rules propose, how it is judged, and whether a reason is given. */
    static Stream<Point> points() {
        return Stream.of(Optional.<String>empty(), Optional.of("Not told"))
                .flatMap(proposed -> Arrays.stream(Judgement.values())
                        .flatMap(judged -> Stream.of(Optional.<String>empty(), Optional.of("Because"))
                                .map(reason -> new Point("Members", proposed, judged, reason))));
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
        var good = new Point("Members", Optional.empty(), Judgement.SUFFICIENT, Optional.empty());
        var excused =
                new Point("Wording", Optional.of("Other word"), Judgement.SUFFICIENT, Optional.of("It was clear"));
        var bad = new Point("Posting", Optional.empty(), Judgement.INSUFFICIENT, Optional.of("Nobody finds it"));
        assertThat(JudgementPolicy.decide(List.of(good), "facts").answer()).isEqualTo(Judgement.SUFFICIENT);
        assertThat(JudgementPolicy.decide(List.of(good, excused), "facts").reasons())
                .containsExactly("Wording: It was clear");
        for (var points : List.of(List.of(bad, good, excused), List.of(good, excused, bad))) {
            var decision = JudgementPolicy.decide(points, "facts");
            assertThat(decision.answer()).isEqualTo(Judgement.INSUFFICIENT);
            assertThat(decision.reasons()).containsExactly("Posting: Nobody finds it");
            assertThat(JudgementPolicy.propose(points, "facts").reasons()).containsExactly("Wording: Other word");
        }
        assertThat(JudgementPolicy.propose(List.of(good, bad), "facts").answer())
                .isEqualTo(Judgement.SUFFICIENT);
    }

    @ParameterizedTest
    @EnumSource
    void only_an_order_that_is_not_followed_leads_to_a_recommended_fine(Instrument instrument) {
        var decision = JudgementPolicy.follow(instrument, "Not told", ORDER);
        var isOrder = instrument == Instrument.CORRECTIVE_ORDER;
        assertThat(decision.answer())
                .isEqualTo(isOrder ? Consequence.FINE_RECOMMENDED : Consequence.COUNTS_IN_SANCTION);
        assertThat(decision.reasons().get(0).contains("30,000,000 won")).isEqualTo(isOrder);
        assertThat(decision.legalBasis().contains("75")).isEqualTo(isOrder);
        for (var shortfall : List.of(ReNotificationShortfall.LATE, ReNotificationShortfall.NOT_SUBMITTED)) {
            var missed = JudgementPolicy.missed("RecordLateResult", shortfall, instrument, "facts");
            assertThat(missed.answer()).isEqualTo(shortfall);
            assertThat(missed.legalBasis()).isEqualTo(instrument.legalBasis());
        }
    }
}
