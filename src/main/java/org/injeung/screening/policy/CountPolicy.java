package org.injeung.screening.policy;

import java.util.List;
import org.injeung.law.Decision;
import org.injeung.law.ReportEffect;

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
                    case RAISED -> "The number of affected persons rises";
                    case LOWER ->
                        "The lower number is kept with the report and takes nothing back: the highest reported number holds";
                    default -> "The number of affected persons stays as it is";
                };
        return new Decision<>(
                "ReportBreach",
                effect,
                "Before: %s; reported: %s"
                        .formatted(MassiveLeakPolicy.persons(before), MassiveLeakPolicy.persons(reported)),
                "CountPolicy",
                "2025-12-29",
                "Revocation criteria of 2025-12-29, item (a)",
                List.of(reason));
    }
}
