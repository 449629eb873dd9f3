package org.injeung.screening.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.ClockState;
import org.injeung.law.Decision;
import org.injeung.law.Periods;
import org.injeung.law.ReportingClock;
import org.injeung.law.ReportingDuty;
import org.injeung.law.Rules;
import org.injeung.law.Words;

/** Which duties a holder has within hours of a breach, and how it stands with them. */
public final class ClockPolicy {
    private ClockPolicy() {}

    /**
     * What the duties depend on.
     *
     * @param affectedPersons at least 0; without any, nothing leaked
     * @param sensitiveData whether sensitive data or unique identifiers leaked
     * @param illegalAccess whether the leak came from illegal access from outside
     */
    public record Facts(long affectedPersons, boolean sensitiveData, boolean illegalAccess) {}

    /** Whether the law asks for it: an incident is always reported, a leak is told to the persons, a graver one to PIPC or KISA too. */
    public static boolean isRequired(ReportingDuty duty, Facts facts, Rules rules) {
        var leak = facts.affectedPersons() > 0;
        return switch (duty) {
            case INCIDENT_REPORT -> true;
            case LEAK_NOTICE -> leak;
            case LEAK_REPORT ->
                leak
                        && (facts.affectedPersons() >= rules.leakReportThreshold()
                                || facts.sensitiveData()
                                || facts.illegalAccess());
        };
    }

    /** How the holder stands: the answer is the worst of the states, the reasons tell each. */
    public static Decision<ClockState> read(List<ReportingClock> clocks, Instant now) {
        var worst = clocks.stream()
                .map(clock -> clock.state(now))
                .max(Comparator.naturalOrder())
                .orElse(ClockState.NOT_REQUIRED);
        var reasons = new ArrayList<Words>();
        var sources = new ArrayList<Words>();
        for (var clock : clocks) {
            var state = clock.duty().words().then(": ", clock.state(now).words());
            reasons.add(clock.lateBy(now)
                    .map(late -> state.then(", ", new Words("by %s", "%s 초과").with(words(late))))
                    .orElse(state));
            sources.add(clock.duty().legalBasis());
        }
        return new Decision<>(
                "ReadClocks",
                worst,
                new Words("Read at %s", "확인 시각: %s")
                        .with(now.atZone(Periods.SEOUL).toOffsetDateTime()),
                "ClockPolicy",
                "2024-08-14",
                sources.isEmpty() ? Act.all(Act.NETWORK_ACT.at("48-3"), Act.PIPA.at("34")) : Words.join("; ", sources),
                reasons.isEmpty() ? List.of(new Words("No clock was started", "진행된 신고·통지 기한이 없습니다")) : reasons);
    }

    /** A length of time in days, hours and minutes. */
    public static Words words(Duration length) {
        return new Words("%d d %d h %d min", "%d일 %d시간 %d분")
                .with(length.toDays(), length.toHoursPart(), length.toMinutesPart());
    }
}
