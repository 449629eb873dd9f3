package org.injeung.change.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.injeung.law.Words;

/** Until when an interim measure may last. */
public final class SuspensionPolicy {
    /** Where it comes from. */
    public static final Words LEGAL_BASIS = new Words(
            "Interim measure of the certification body; neither the acts nor the joint notice name a suspension",
            "인증기관의 임시 조치(법률과 고시에 효력정지에 관한 규정 없음)");

    private SuspensionPolicy() {}

    /**
     * What is wrong with the last day of a suspension, if something is.
     *
     * @param until the day that was entered
     * @param today today
     * @param longest last day of the longest suspension that begins today
     * @param validUntil last day of the certificate
     */
    public static Optional<Words> problem(LocalDate until, LocalDate today, LocalDate longest, LocalDate validUntil) {
        if (until.isBefore(today)) {
            return Optional.of(new Words("must not be in the past: today is %s", "과거일 수 없습니다. 오늘은 %s입니다").with(today));
        }
        if (until.isAfter(validUntil)) {
            return Optional.of(
                    new Words("must not be after the last day of the certificate, %s", "인증서의 마지막 날 %s보다 늦을 수 없습니다")
                            .with(validUntil));
        }
        if (until.isAfter(longest)) {
            return Optional.of(new Words(
                            "must not be after %s: that is the longest suspension that begins today",
                            "%s보다 늦을 수 없습니다. 오늘 시작하는 효력정지의 최장 기간입니다")
                    .with(longest));
        }
        return Optional.empty();
    }
}
