package org.injeung.renotification.step;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.injeung.law.Characters;
import org.injeung.law.NoticeItem;
import org.injeung.law.Words;
import org.injeung.registry.ReNotificationPoint;
import org.injeung.registry.ReNotificationRound;
import org.injeung.renotification.policy.Judgement;
import org.injeung.renotification.policy.JudgementPolicy;
import org.injeung.renotification.policy.Persons;
import org.injeung.renotification.policy.ResultPolicy;

/** The points of a round as they are demanded, answered and put before people. */
final class DemandPoints {
    static final String MEASURES = "MEASURES";

    private static final String WORDING = "WORDING";
    private static final String POSTING = "POSTING";
    private static final String ITEM = "ITEM_";
    private static final int LONGEST = 1500;
    private static final int LONGEST_SUMMARY = 2000;

    private DemandPoints() {}

    // As demanded

    static void demand(ReNotificationRound round, NoticeItem item) {
        round.demand(codeOfItem(item.number()), item.words());
    }

    static void demand(ReNotificationRound round, Persons group, Optional<String> others) {
        round.demand(
                group.name(),
                group == Persons.OTHERS ? group.words().then(": ", Words.same(others.orElseThrow())) : group.words());
    }

    /** What is demanded in every round. */
    static void demandTheRest(ReNotificationRound round) {
        round.demand(WORDING, new Words("Wording: leak (유출), not exposure (노출)", "용어: \"노출\"이 아닌 \"유출\""));
        round.demand(
                POSTING, new Words("Posting on the home page for %d days", "홈페이지 게시 %d일").with(round.postingDays()));
        round.demand(MEASURES, new Words("Further measures", "추가 조치"));
    }

    static String codeOfItem(int number) {
        return ITEM + number;
    }

    static boolean isItem(ReNotificationPoint point) {
        return point.code().startsWith(ITEM);
    }

    static boolean isGroup(ReNotificationPoint point) {
        return Persons.isOne(point.code());
    }

    /** A line for each point of a kind. */
    static Words titles(ReNotificationRound round, Predicate<ReNotificationPoint> kind) {
        return Words.join(
                "\n",
                round.points().stream()
                        .filter(kind)
                        .map(ReNotificationPoint::title)
                        .toList());
    }

    static String label(ReNotificationPoint point) {
        return point.title().both();
    }

    /** Everything that is demanded, a line each. */
    static String summary(ReNotificationRound round) {
        return shorten(round.points().stream().map(DemandPoints::label).collect(Collectors.joining("\n")));
    }

    // As answered

    /** What the rules find, before anybody judged. */
    static JudgementPolicy.Point proposed(ReNotificationRound round, ReNotificationPoint point) {
        var shortfall = shortfall(round, point);
        return new JudgementPolicy.Point(
                point.title(),
                shortfall,
                shortfall.isEmpty() ? Judgement.SUFFICIENT : Judgement.INSUFFICIENT,
                shortfall.map(Words::both));
    }

    private static Optional<Words> shortfall(ReNotificationRound round, ReNotificationPoint point) {
        return switch (point.code()) {
            case WORDING -> ResultPolicy.wording(round.wording().orElseThrow());
            case POSTING -> ResultPolicy.posting(round.postedFrom(), round.postedUntil(), round.postingDays());
            case MEASURES -> Optional.empty(); // no rule knows whether they are enough
            default ->
                isItem(point)
                        ? ResultPolicy.item(point.told().orElse(false))
                        : ResultPolicy.persons(point.persons().orElse(0L));
        };
    }

    /** A point with what the organization says of it. */
    static String withAnswer(ReNotificationRound round, ReNotificationPoint point) {
        var answer =
                switch (point.code()) {
                    case WORDING -> round.wording().orElseThrow().words();
                    case POSTING ->
                        round.postedFrom()
                                .map(from -> Words.same(
                                        from + " – " + round.postedUntil().orElseThrow()))
                                .orElse(Words.none());
                    case MEASURES -> Words.same(point.answer().orElseThrow());
                    default ->
                        isItem(point)
                                ? point.told().orElse(false)
                                        ? new Words("told", "통지함")
                                        : new Words("not told", "통지하지 않음")
                                : persons(point.persons().orElse(0L));
                };
        var text = label(point) + ": " + answer.both();
        return Characters.shorten(text, LONGEST);
    }

    /** How many were told of how many. */
    static Words facts(ReNotificationRound round, long affected) {
        var told = round.points().stream()
                .mapToLong(point -> point.persons().orElse(0L))
                .sum();
        return new Words("Round %d, submitted %s; %s told of %s affected", "%d차, %s 제출, 통지 %s / 영향 %s")
                .with(
                        round.number(),
                        round.lateAt().isPresent() ? new Words("late", "지연") : new Words("in time", "기한 내"),
                        persons(told),
                        persons(affected));
    }

    /** The notice and its evidence, for who judges. */
    static String result(ReNotificationRound round, Words facts) {
        return shorten("%s\n\n%s\n\n%s"
                .formatted(
                        facts.both(),
                        round.evidence().orElseThrow(),
                        round.noticeText().orElseThrow()));
    }

    static String shorten(String text) {
        return Characters.shorten(text, LONGEST_SUMMARY);
    }

    private static Words persons(long number) {
        return new Words("%,d persons", "%,d명").with(number);
    }
}
