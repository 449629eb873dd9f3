package org.injeung.renotification.policy;

import java.util.List;
import java.util.Optional;
import org.injeung.law.Act;
import org.injeung.law.CorrectiveOrder;
import org.injeung.law.Decision;
import org.injeung.law.Instrument;
import org.injeung.law.ReNotificationShortfall;
import org.injeung.law.Words;

/** Whether a result is sufficient, and what follows if it is not. */
public final class JudgementPolicy {
    private static final Words LEGAL_BASIS = Act.all(
            Act.PIPA.at("34(1)"),
            Act.PIPA_DECREE.at("39"),
            new Words("resolution of the PIPC of 2025-12-03", "개인정보보호위원회 2025. 12. 3. 의결"));

    private JudgementPolicy() {}

    /** What follows when a round ends without a sufficient result. */
    public enum ShortfallConsequence {
        /** It counts in the sanction. */
        COUNTS_IN_SANCTION,
        /** It counts in the sanction, and the commission is recommended to fine the organization. */
        FINE_RECOMMENDED
    }

    /**
     * One point.
     *
     * @param title what was demanded
     * @param proposed what the rules find insufficient, empty if nothing
     * @param judgement how it is judged
     * @param reason why; whoever judges a point insufficient, or departs from the rules, must give one
     */
    public record Point(Words title, Optional<Words> proposed, Judgement judgement, Optional<String> reason) {
        /** What the rules propose. */
        public Judgement proposal() {
            return proposed.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT;
        }

        /** What is wrong with the judgement, if something is. */
        public Optional<Words> problem() {
            if (reason.isPresent() || (judgement == Judgement.SUFFICIENT && proposal() == judgement)) {
                return Optional.empty();
            }
            return Optional.of(
                    judgement == Judgement.INSUFFICIENT
                            ? new Words("say what is insufficient: %s", "무엇이 미흡한지 적으십시오: %s").with(title)
                            : new Words(
                                            "say why it is sufficient although the rules propose otherwise: %s",
                                            "규칙의 제안과 달리 충분하다고 보는 사유를 적으십시오: %s")
                                    .with(title));
        }

        private Words words() {
            return reason.map(why -> title.then(": ", inWords(why))).orElse(title);
        }

        /** A reason of the rules that a person left as it was offered has its words in each language. */
        private Words inWords(String why) {
            return proposed.filter(words -> words.both().equals(why)).orElse(Words.same(why));
        }
    }

    /** The proposal of the rules: sufficient only if every point is. */
    public static Decision<Judgement> propose(List<Point> points, Words facts) {
        var missing = points.stream()
                .filter(point -> point.proposal() == Judgement.INSUFFICIENT)
                .map(point -> point.title().then(": ", point.proposed().orElseThrow()))
                .toList();
        return decision(
                "ProposeJudgement",
                missing.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT,
                facts,
                missing.isEmpty() ? List.of(new Words("Every point is met", "모든 요구사항이 충족되었습니다")) : missing);
    }

    /** The judgement of an officer: sufficient only if every point is. */
    public static Decision<Judgement> decide(List<Point> points, Words facts) {
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
                : departures.isEmpty()
                        ? List.of(new Words("Every point is sufficient", "모든 요구사항의 이행이 충분합니다"))
                        : departures;
        return decision(
                "JudgeReNotification",
                insufficient.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT,
                facts,
                reasons);
    }

    private static Decision<Judgement> decision(String question, Judgement answer, Words facts, List<Words> reasons) {
        return new Decision<>(question, answer, facts, question, ResultPolicy.VERSION, LEGAL_BASIS, reasons);
    }

    /** That a date passed without a result. */
    public static Decision<ReNotificationShortfall> missed(
            String question, ReNotificationShortfall shortfall, Instrument instrument, Words facts) {
        var reason = shortfall == ReNotificationShortfall.LATE
                ? new Words("No result was submitted by its date", "기한까지 결과를 제출하지 않았습니다")
                : new Words("No result was submitted by the second date either", "2차 기한까지도 결과를 제출하지 않았습니다");
        return new Decision<>(
                question, shortfall, facts, question, ResultPolicy.VERSION, instrument.legalBasis(), List.of(reason));
    }

    /**
     * What follows: a recommendation cannot be enforced, an order can.
     *
     * @param reasons why the round was not met
     */
    public static Decision<ShortfallConsequence> follow(Instrument instrument, Words reasons, CorrectiveOrder order) {
        var answer = instrument == Instrument.CORRECTIVE_ORDER
                ? ShortfallConsequence.FINE_RECOMMENDED
                : ShortfallConsequence.COUNTS_IN_SANCTION;
        return new Decision<>(
                "TellShortfall",
                answer,
                reasons,
                "TellShortfall",
                ResultPolicy.VERSION,
                switch (answer) {
                    case COUNTS_IN_SANCTION -> Act.PIPA.at("61(2)", "64-2(5)");
                    case FINE_RECOMMENDED -> Act.PIPA.at("64(1)", "64-2(5)", "75");
                },
                List.of(
                        switch (answer) {
                            case COUNTS_IN_SANCTION ->
                                new Words(
                                        "A recommendation is not enforceable by itself; not following it counts in the sanction",
                                        "개선권고는 그 자체로 강제되지 않으나 이행하지 아니하면 처분에 반영됩니다");
                            case FINE_RECOMMENDED ->
                                new Words(
                                                "The order was not followed: the Personal Information Protection Commission is"
                                                        + " recommended to impose a fine of up to %,d won, and it counts in the sanction",
                                                "명령이 이행되지 아니하여 개인정보보호위원회에 %,d원 이하의 과태료 부과를 권고하며, 이는 처분에도 반영됩니다")
                                        .with(order.maximumFine());
                        }));
    }
}
