package org.injeung.revocation.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.injeung.law.Deadline;
import org.injeung.law.Periods;
import org.injeung.law.Words;

/** When a hearing takes place and who presides over it. Source: Administrative Procedures Act Arts. 21(2), 28, 29. */
public final class HearingPolicy {
    private HearingPolicy() {}

    /**
     * What stands against a hearing on a day.
     *
     * @param hearingOn the day
     * @param now when the holder is invited
     * @param notice tells of a beginning until when the holder must be invited
     * @param latest until when a hearing is held, counted from now
     */
    public static Optional<Words> objection(
            LocalDate hearingOn, Instant now, UnaryOperator<Instant> notice, Deadline latest) {
        if (hearingOn.isAfter(latest.lastDay())) {
            return Optional.of(new Words("is too far ahead: the latest day is %s (%s)", "너무 먼 날입니다. 가장 늦은 날은 %s입니다(%s)")
                    .with(latest.lastDay(), latest.explanation()));
        }
        return isInvited(hearingOn, now, notice)
                ? Optional.empty()
                : Optional.of(new Words(
                                "the holder must be invited ten days before (Administrative Procedures Act Art. 21(2)): the earliest day is %s",
                                "인증 취득자에게 10일 전까지 통지하여야 합니다(「행정절차법」 제21조제2항). 가장 이른 날은 %s입니다")
                        .with(Stream.iterate(Periods.day(now), day -> day.plusDays(1))
                                .filter(day -> isInvited(day, now, notice))
                                .findFirst()
                                .orElseThrow()));
    }

    /** When a hearing on that day may begin: with the day, and not before now. */
    public static Instant opening(LocalDate hearingOn, Instant now) {
        var day = hearingOn.atStartOfDay(Periods.SEOUL).toInstant();
        return day.isBefore(now) ? now : day;
    }

    private static boolean isInvited(LocalDate hearingOn, Instant now, UnaryOperator<Instant> notice) {
        return !hearingOn.isBefore(Periods.day(now)) && !now.isAfter(notice.apply(opening(hearingOn, now)));
    }

    /**
     * What stands against somebody as presider; nothing if the list is empty.
     *
     * @param presider user id
     * @param officers user ids of the case officers
     * @param worked user ids of those who worked on the case, led to it or arrange the hearing
     */
    public static List<Words> objections(String presider, Set<String> officers, Set<String> worked) {
        var objections = new ArrayList<Words>();
        if (!officers.contains(presider)) {
            objections.add(new Words("%s is no case officer", "%s은(는) 담당자가 아닙니다").with(presider));
        }
        if (worked.contains(presider)) {
            objections.add(new Words(
                            "%s worked on the case (Administrative Procedures Act Art. 29)",
                            "%s은(는) 이 사건을 처리하였습니다(「행정절차법」 제29조)")
                    .with(presider));
        }
        return List.copyOf(objections);
    }
}
