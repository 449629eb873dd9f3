package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.injeung.engine.Participant.SHOP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.injeung.engine.Stage;
import org.injeung.law.Instrument;
import org.injeung.law.NoticeWording;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReNotificationsTest {
    private static final Instant AT = Stage.OPENING.toInstant();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private String breach;

    @BeforeEach
    void a_breach_with_a_re_notification() {
        stage.register(SHOP);
        breach = stage.inTransaction(() -> {
            var organizations = stage.make(Organizations.class);
            var opened = stage.cases()
                    .open(
                            CaseKind.SCREENING,
                            organizations.read(SHOP.businessNumber()),
                            null,
                            "breach/1",
                            null,
                            "pipc");
            reNotifications().record(opened.caseNumber(), opened.caseNumber());
            return opened.caseNumber();
        });
    }

    @Test
    void nothing_is_recorded_of_a_result_in_time_that_is_sufficient() {
        round(sent -> {
            sent.submit(new ReNotificationRound.Result(
                    "Your data leaked", NoticeWording.LEAK, DAY, DAY.plusDays(29), "Mail", "shop", AT));
            sent.judge(true, "officer", AT);
        });
        assertThat(shortfalls()).isEmpty();
    }

    @Test
    void a_round_that_was_never_sent_counts_nothing() {
        stage.inTransaction(() -> {
            var round = reNotifications().read(breach).prepare(demand());
            round.fallLate(AT);
            round.discard(AT);
            return null;
        });
        round(sent -> {});
        assertThat(shortfalls()).isEmpty();
        assertThat(stage.inTransaction(() -> reNotifications().read(breach).rounds().stream()
                        .map(ReNotificationRound::number)
                        .toList()))
                .containsExactly(1, 1);
    }

    @Test
    void a_later_round_does_not_take_back_what_an_earlier_one_recorded() {
        round(sent -> {
            sent.fallLate(AT);
            sent.submit(new ReNotificationRound.Result(
                    "Your data leaked", NoticeWording.EXPOSURE, null, null, "Mail", "shop", AT));
            sent.judge(false, "officer", AT);
        });
        assertThat(shortfalls()).containsExactly(ReNotificationShortfall.LATE, ReNotificationShortfall.INSUFFICIENT);
        round(sent -> {
            sent.fallLate(AT);
            sent.giveUp(AT);
        });
        round(sent -> {
            sent.submit(new ReNotificationRound.Result(
                    "Your data leaked", NoticeWording.LEAK, DAY, DAY.plusDays(29), "Mail", "shop", AT));
            sent.judge(true, "officer", AT);
        });
        assertThat(shortfalls()).containsExactly(ReNotificationShortfall.values());
        assertThat(stage.inTransaction(() ->
                        reNotifications().read(breach).lastRound().orElseThrow().number()))
                .isEqualTo(3);
    }

    @Test
    void points_keep_their_order_and_the_database_refuses_an_insufficient_one_without_a_reason() {
        round(sent -> {
            sent.demand("ITEM_2", new Words("When and how it happened", "유출된 시점과 그 경위"));
            sent.demand("MEMBERS", new Words("Members", "회원"));
            sent.point("ITEM_2").orElseThrow().answer(true, null, "Second paragraph");
            sent.point("MEMBERS").orElseThrow().answer(null, 33_700_000L, null);
            sent.point("MEMBERS").orElseThrow().judge(false, "4.3 million are missing");
        });
        stage.inTransaction(() -> {
            var points = reNotifications()
                    .ofBreach(breach)
                    .get(0)
                    .lastRound()
                    .orElseThrow()
                    .points();
            assertThat(points).extracting(ReNotificationPoint::code).containsExactly("ITEM_2", "MEMBERS");
            assertThat(points.get(0).told()).contains(true);
            assertThat(points.get(1).persons()).contains(33_700_000L);
            return null;
        });
        assertThatThrownBy(() -> stage.inTransaction(() -> {
                    var round = reNotifications().read(breach).lastRound().orElseThrow();
                    round.point("ITEM_2").orElseThrow().judge(false, null);
                    return null;
                }))
                .hasStackTraceContaining("RE_NOTIFICATION_POINT_REASONED");
    }

    private void round(Consumer<ReNotificationRound> happens) {
        stage.inTransaction(() -> {
            var round = reNotifications().read(breach).prepare(demand());
            round.sign("manager", AT);
            round.send(DAY, DAY.plusDays(7));
            happens.accept(round);
            return null;
        });
    }

    private static ReNotificationRound.Demand demand() {
        return new ReNotificationRound.Demand(
                Instrument.RECOMMENDATION, "Told as an exposure", "Strengthen the response", 30, null, "officer", AT);
    }

    private List<ReNotificationShortfall> shortfalls() {
        return stage.inTransaction(
                () -> reNotifications().ofBreach(breach).get(0).shortfalls());
    }

    private static ReNotifications reNotifications() {
        return stage.make(ReNotifications.class);
    }
}
