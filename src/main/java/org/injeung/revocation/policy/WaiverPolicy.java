package org.injeung.revocation.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Duty;
import org.injeung.law.Worded;
import org.injeung.law.Words;

/**
 * The waiver of the fine for not holding a compulsory certificate, and of no other fine. Source: criteria of 2025-12-29,
 * "해당 기간 인증의무 미이행 과태료 면제"; the fine itself: Network Act Art. 76(2).
 */
public final class WaiverPolicy {
    private WaiverPolicy() {}

    /** Whether the fine for not holding a compulsory certificate is waived after a revocation. */
    public enum Waiver implements Worded {
        /** It is waived while the organization may not apply. */
        WAIVED(new Words("fine waived", "과태료 면제")),
        /** There is nothing to waive: the certificate was voluntary. */
        NOT_APPLICABLE(new Words("nothing to waive", "해당 없음"));

        private final Words words;

        Waiver(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

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
                        ? new Words("No rule obliges the holder", "의무를 정한 규정이 없음")
                        : new Words("Rules that oblige the holder: %s", "의무를 정한 규정: %s")
                                .with(duties.stream()
                                        .map(duty -> duty.rule().name())
                                        .collect(Collectors.joining(", "))),
                "WaiverPolicy",
                "2025-12-29",
                Act.fineWaiver(),
                duties.isEmpty()
                        ? List.of(new Words("The certification is not compulsory for the holder", "인증 의무대상이 아닙니다"))
                        : Stream.concat(
                                        Stream.of(new Words(
                                                "The certification is compulsory for the holder, and the bar makes it impossible",
                                                "인증 의무대상이나 유예기간 중에는 인증을 받을 수 없습니다")),
                                        duties.stream().map(Duty::reason))
                                .toList());
    }
}
