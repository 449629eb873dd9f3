package org.injeung.screening.policy;

import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.ReportEffect;
import org.injeung.law.Words;

/** What one more report of a breach does to the number of affected persons: it rises, and never falls. */
public final class CountPolicy {
    private CountPolicy() {}

    /**
     * Compares.
     *
     * @param before the number that holds so far, at least 0
     * @param reported the number in the report, at least 0
     */
    public static Decision<ReportEffect> compare(long before, long reported) {
        var effect =
                switch (Long.signum(Long.compare(reported, before))) {
                    case 1 -> ReportEffect.RAISED;
                    case 0 -> ReportEffect.UNCHANGED;
                    default -> ReportEffect.LOWER;
                };
        var reason =
                switch (effect) {
                    case RAISED -> new Words("The number of affected persons rises", "피해자 수가 늘어납니다");
                    case LOWER ->
                        new Words(
                                "The lower number is kept with the report and takes nothing back: the highest reported number holds",
                                "더 적은 수는 신고와 함께 기록하되 아무것도 되돌리지 않으며, 신고된 가장 큰 수를 기준으로 합니다");
                    default -> new Words("The number of affected persons stays as it is", "피해자 수는 그대로입니다");
                };
        return new Decision<>(
                "ReportBreach",
                effect,
                new Words("Before: %s; reported: %s", "종전: %s, 신고: %s")
                        .with(MassiveLeakPolicy.persons(before), MassiveLeakPolicy.persons(reported)),
                "CountPolicy",
                "2025-12-29",
                Act.revocationCriteria(Act.Item.A),
                List.of(reason));
    }
}
