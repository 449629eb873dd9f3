package org.injeung.notice.policy;

import java.util.List;
import java.util.Optional;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Decision;
import org.injeung.law.Instrument;
import org.injeung.law.ReNotificationShortfall;

/** Whether a result is sufficient, and what follows if it is not. */
public final class JudgementPolicy {
    private static final String LEGAL_BASIS =
            "PIPA Art. 34(1); Enforcement Decree of PIPA Art. 39; resolution of the PIPC of 2025-12-03";

    private JudgementPolicy() {}

    /**
     * One point.
     *
     * @param title what was demanded
     * @param proposed what the rules find insufficient, empty if nothing
     * @param judgement how it is judged
     * @param reason why; whoever judges a point insufficient, or departs from the rules, must give one
     */
    public record Point(String title, Optional<String> proposed, Judgement judgement, Optional<String> reason) {
        /** What the rules propose. */
        public Judgement proposal() {
            return proposed.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT;
        }

        /** What is wrong with the judgement, if something is. */
        public Optional<String> problem() {
            if (reason.isPresent() || (judgement == Judgement.SUFFICIENT && proposal() == judgement)) {
                return Optional.empty();
            }
            return Optional.of(
                    judgement == Judgement.INSUFFICIENT
                            ? "say what is insufficient: " + title
                            : "say why it is sufficient although the rules propose otherwise: " + title);
        }

        private String words() {
            return reason.map(why -> title + ": " + why).orElse(title);
        }
    }

    /** The proposal of the rules: sufficient only if every point is. */
    public static Decision<Judgement> propose(List<Point> points, String facts) {
        var missing = points.stream()
                .filter(point -> point.proposal() == Judgement.INSUFFICIENT)
                .map(point -> point.title() + ": " + point.proposed().orElseThrow())
                .toList();
        return decision(
                "ProposeJudgement",
                missing.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT,
                facts,
                missing.isEmpty() ? List.of("Every point is met") : missing);
    }

    /** The judgement of an officer: sufficient only if every point is. */
    public static Decision<Judgement> decide(List<Point> points, String facts) {
        var insufficient = points.stream()
                .filter(point -> point.judgement() == Judgement.INSUFFICIENT)
                .map(Point::words)
                .toList();
        var departures = points.stream()
                .filter(point -> point.judgement() == Judgement.SUFFICIENT
                        && point.reason().isPresent())
                .map(Point::words)
                .toList();
        var reasons = !insufficient.isEmpty()
                ? insufficient
                : departures.isEmpty() ? List.of("Every point is sufficient") : departures;
        return decision(
                "JudgeReNotification",
                insufficient.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT,
                facts,
                reasons);
    }

    private static Decision<Judgement> decision(String question, Judgement answer, String facts, List<String> reasons) {
        return new Decision<>(question, answer, facts, question, ResultPolicy.VERSION, LEGAL_BASIS, reasons);
    }

    /** That a date passed without a result. */
    public static Decision<ReNotificationShortfall> missed(
            String question, ReNotificationShortfall shortfall, Instrument instrument, String facts) {
        var reason = shortfall == ReNotificationShortfall.LATE
                ? "No result was submitted by its date / 기한까지 결과를 제출하지 않음"
                : "No result was submitted by the second date either / 2차 기한까지도 결과를 제출하지 않음";
        return new Decision<>(
                question, shortfall, facts, question, ResultPolicy.VERSION, instrument.legalBasis(), List.of(reason));
    }

    /**
     * What follows: a recommendation cannot be enforced, an order can.
     *
     * @param reasons why the round was not met
     */
    public static Decision<Consequence> follow(Instrument instrument, String reasons, CorrectiveOrder order) {
        var answer = instrument == Instrument.CORRECTIVE_ORDER
                ? Consequence.FINE_RECOMMENDED
                : Consequence.COUNTS_IN_SANCTION;
        return new Decision<>(
                "TellShortfall",
                answer,
                reasons,
                "TellShortfall",
                ResultPolicy.VERSION,
                switch (answer) {
                    case COUNTS_IN_SANCTION -> "PIPA Arts. 61(2), 64-2(5)";
                    case FINE_RECOMMENDED -> "PIPA Arts. 64(1), 64-2(5), 75";
                },
                List.of(
                        switch (answer) {
                            case COUNTS_IN_SANCTION ->
                                "A recommendation is not enforceable by itself; not following it counts in the sanction";
                            case FINE_RECOMMENDED ->
                                "The order was not followed: the Personal Information Protection Commission is recommended to"
                                        + " impose a fine of up to %,d won, and it counts in the sanction"
                                                .formatted(order.maximumFine());
                        }));
    }
}
