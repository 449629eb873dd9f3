package org.injeung.issuance.policy;

import java.time.LocalDate;
import java.util.List;
import org.injeung.law.Decision;

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

    /** Decides whether a renewal that is applied for today comes at its time. */
    public static Decision<Timeliness> decide(Window window, LocalDate today) {
        if (today.isBefore(window.opensOn())) {
            return decision(
                    Timeliness.EARLY,
                    window,
                    today,
                    "The renewal of a certificate that is valid until " + window.validUntil()
                            + " may be applied for from " + window.opensOn() + " on");
        }
        return today.isAfter(window.applyBy())
                ? decision(
                        Timeliness.LATE,
                        window,
                        today,
                        "Applied for after " + window.applyBy()
                                + ", three months before the expiry: the certificate expires on " + window.validUntil()
                                + " if it is not renewed by then")
                : decision(
                        Timeliness.IN_TIME,
                        window,
                        today,
                        "Applied for by " + window.applyBy() + ", three months before the expiry");
    }

    private static Decision<Timeliness> decision(Timeliness answer, Window window, LocalDate today, String reason) {
        return new Decision<>(
                "DecideEligibility",
                answer,
                "Applied for on %s; the certificate is valid until %s".formatted(today, window.validUntil()),
                "RenewalPolicy",
                "2024-07-24",
                "Joint notice 2024-8/2024-30 Art. 28(1): three months before the expiry; window of the certification body",
                List.of(reason));
    }
}
