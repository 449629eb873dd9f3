package org.injeung.issuance.policy;

import java.time.LocalDate;
import java.util.List;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Words;

/**
 * When a renewal may be applied for. Source: joint notice 2024-8/2024-30 Art. 28(1), three months before the expiry; the window before
 * that is set by the certification body.
 */
public final class RenewalPolicy {
    /**
     * The days of a certificate that matter for its renewal, in Asia/Seoul.
     *
     * @param opensOn first day on which a renewal may be applied for
     * @param applyBy last day on which it is applied for in time
     * @param validUntil last day of the certificate
     */
    public record Window(LocalDate opensOn, LocalDate applyBy, LocalDate validUntil) {}

    private RenewalPolicy() {}

    /** Whether a renewal is applied for at its time. */
    public enum Timeliness {
        /** Before the window for applications opens. */
        EARLY,
        /** In the window, as long before the expiry as the notice asks for. */
        IN_TIME,
        /** Later than the notice asks for; accepted, as the certificate is still in force. */
        LATE
    }

    /** Decides whether a renewal that is applied for today comes at its time. */
    public static Decision<Timeliness> decide(Window window, LocalDate today) {
        if (today.isBefore(window.opensOn())) {
            return decision(
                    Timeliness.EARLY,
                    window,
                    today,
                    new Words(
                                    "The renewal of a certificate that is valid until %s may be applied for from %s on",
                                    "유효기간이 %s까지인 인증의 갱신은 %s부터 신청할 수 있습니다")
                            .with(window.validUntil(), window.opensOn()));
        }
        return today.isAfter(window.applyBy())
                ? decision(
                        Timeliness.LATE,
                        window,
                        today,
                        new Words(
                                        "Applied for after %s, three months before the expiry: the certificate expires on %s if it is not renewed by then",
                                        "만료 3개월 전인 %s이(가) 지나 신청하였으므로, %s까지 갱신되지 않으면 인증이 만료됩니다")
                                .with(window.applyBy(), window.validUntil()))
                : decision(
                        Timeliness.IN_TIME,
                        window,
                        today,
                        new Words("Applied for by %s, three months before the expiry", "만료 3개월 전인 %s까지 신청하였습니다")
                                .with(window.applyBy()));
    }

    private static Decision<Timeliness> decision(Timeliness answer, Window window, LocalDate today, Words reason) {
        return new Decision<>(
                "DecideEligibility",
                answer,
                new Words("Applied for on %s; the certificate is valid until %s", "신청일: %s, 인증 유효기간 만료일: %s")
                        .with(today, window.validUntil()),
                "RenewalPolicy",
                "2024-07-24",
                Act.JOINT_NOTICE
                        .at("28(1)")
                        .then(
                                ": ",
                                new Words(
                                        "three months before the expiry; window of the certification body",
                                        "만료 3개월 전까지 신청, 접수 시작일은 인증기관이 정함")),
                List.of(reason));
    }
}
