package org.injeung.renotification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Instrument;
import org.injeung.law.NoticeWording;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.lookup.Reader;
import org.injeung.registry.ReNotification;
import org.injeung.registry.ReNotificationPoint;
import org.injeung.registry.ReNotificationRound;
import org.injeung.registry.Signed;

/**
 * What an organization was asked to tell again after a leak, and how it did. It sees the rounds that were sent to it, officials
 * those that are prepared too.
 *
 * @param caseNumber the case
 * @param breachCase the case of the breach
 * @param status {@code OPEN}, or the outcome of the case
 * @param shortfalls what it failed in so far, each once
 * @param rounds round by round
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReNotificationView(
        @Schema(example = "RNO-2026-000001") String caseNumber,
        @Schema(example = "BRS-2026-000001") String breachCase,

        @Schema(description = "OPEN, or the outcome", example = "SUFFICIENT")
        String status,

        List<ReNotificationShortfall> shortfalls,
        List<Round> rounds) {

    static ReNotificationView of(ReNotification about, String status, Reader reader) {
        var rounds = reader.isOfficial() ? about.rounds() : about.sent();
        return new ReNotificationView(
                about.caseNumber(),
                about.breachCase(),
                status,
                about.shortfalls(),
                rounds.stream().map(round -> Round.of(round, reader)).toList());
    }

    /** One round. */
    @Schema(name = "ReNotificationRound")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Round(
            int round,
            Instrument instrument,
            String reasons,
            String measures,
            int postingDays,
            @Schema(nullable = true) String preparedBy,
            Instant preparedAt,

            @Schema(nullable = true, description = "When a manager returned or dropped it")
            Instant discardedAt,

            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt,
            @Schema(nullable = true) LocalDate lastDay,

            @Schema(nullable = true, description = "Last day on which a late result is taken")
            LocalDate secondLastDay,

            @Schema(nullable = true, description = "When the date had passed without a result")
            Instant lateAt,

            @Schema(nullable = true) Instant submittedAt,
            @Schema(nullable = true) String submittedBy,
            @Schema(nullable = true) String noticeText,
            @Schema(nullable = true) NoticeWording wording,
            @Schema(nullable = true) LocalDate postedFrom,
            @Schema(nullable = true) LocalDate postedUntil,
            @Schema(nullable = true) String evidence,

            @Schema(nullable = true, description = "When the second date had passed without a result")
            Instant notSubmittedAt,

            @Schema(nullable = true) Boolean sufficient,
            @Schema(nullable = true) String judgedBy,
            @Schema(nullable = true) Instant judgedAt,
            List<Point> points) {
        static Round of(ReNotificationRound round, Reader reader) {
            return new Round(
                    round.number(),
                    round.instrument(),
                    round.reasons(),
                    round.measures(),
                    round.postingDays(),
                    reader.person(round.preparedBy()),
                    round.preparedAt(),
                    round.discardedAt().orElse(null),
                    round.signature().map(Signed::by).map(reader::person).orElse(null),
                    round.signature().map(Signed::at).orElse(null),
                    round.lastDay().orElse(null),
                    round.secondLastDay().orElse(null),
                    round.lateAt().orElse(null),
                    round.submittedAt().orElse(null),
                    round.submittedBy().map(reader::person).orElse(null),
                    round.noticeText().orElse(null),
                    round.wording().orElse(null),
                    round.postedFrom().orElse(null),
                    round.postedUntil().orElse(null),
                    round.evidence().orElse(null),
                    round.notSubmittedAt().orElse(null),
                    round.sufficient().orElse(null),
                    round.judgedBy().map(reader::person).orElse(null),
                    round.judgedAt().orElse(null),
                    round.points().stream().map(Point::of).toList());
        }
    }

    /** One point that is demanded. */
    @Schema(name = "ReNotificationPoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            @Schema(example = "ITEM_1") String code,
            String title,
            String titleKorean,

            @Schema(nullable = true, description = "Of an item: whether it was told")
            Boolean told,

            @Schema(nullable = true, description = "Of a group: how many were told")
            Long persons,

            @Schema(nullable = true) String answer,
            @Schema(nullable = true) Boolean sufficient,
            @Schema(nullable = true) String reason) {
        static Point of(ReNotificationPoint point) {
            return new Point(
                    point.code(),
                    point.title().en(),
                    point.title().ko(),
                    point.told().orElse(null),
                    point.persons().orElse(null),
                    point.answer().orElse(null),
                    point.sufficient().orElse(null),
                    point.reason().orElse(null));
        }
    }
}
