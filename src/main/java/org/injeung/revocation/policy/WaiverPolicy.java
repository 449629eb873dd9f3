package org.injeung.revocation.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.law.Decision;
import org.injeung.law.Duty;

/**
 * The waiver of the fine for not holding a compulsory certificate, and of no other fine. Source: criteria of 2025-12-29,
 * "해당 기간 인증의무 미이행 과태료 면제"; the fine itself: Network Act Art. 76(2).
 */
public final class WaiverPolicy {
    private WaiverPolicy() {}

    /**
     * Whoever must be certified is not fined for a year in which it cannot be.
     *
     * @param duties what the holder must hold on the day of the revocation
     */
    public static Decision<Waiver> decide(List<Duty> duties) {
        return new Decision<>(
                "WaiveFine",
                duties.isEmpty() ? Waiver.NOT_APPLICABLE : Waiver.WAIVED,
                duties.isEmpty()
                        ? "No rule obliges the holder"
                        : "Rules that oblige the holder: "
                                + duties.stream()
                                        .map(duty -> duty.rule().name())
                                        .collect(Collectors.joining(", ")),
                "WaiverPolicy",
                "2025-12-29",
                "Revocation criteria of 2025-12-29: fine for non-maintenance waived during the bar",
                duties.isEmpty()
                        ? List.of("The certification is not compulsory for the holder")
                        : Stream.concat(
                                        Stream.of("The certification is compulsory for the holder, and the bar makes it"
                                                + " impossible"),
                                        duties.stream().map(Duty::reason))
                                .toList());
    }
}
