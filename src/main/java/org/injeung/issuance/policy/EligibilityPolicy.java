package org.injeung.issuance.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Periods;

/**
 * Who may apply. Source: revocation criteria of 2025-12-29, "취소 이후 1년간 재신청 유예기간".
 */
public final class EligibilityPolicy {
    /**
     * A bar after a revocation.
     *
     * @param endsAt first instant at which the organization may apply again
     */
    public record Bar(String certificateNumber, String revocationCase, Instant startsAt, Instant endsAt) {}

    private EligibilityPolicy() {}

    /**
     * @param bar the bar that ends last, if there is one
     * @param pendingRevocation case number of an unsigned order to revoke after a massive leak, if there is one
     */
    public static Decision<Eligibility> decide(Optional<Bar> bar, Optional<String> pendingRevocation, Instant now) {
        if (bar.isPresent() && now.isBefore(bar.get().endsAt())) {
            var barred = bar.get();
            return decision(
                    Eligibility.IN_COOLDOWN,
                    "Certificate %s was revoked in case %s with effect from %s"
                            .formatted(barred.certificateNumber(), barred.revocationCase(), seoul(barred.startsAt())),
                    "The organization may not apply until one year after the revocation: the earliest day is "
                            + barred.endsAt().atZone(Periods.SEOUL).toLocalDate());
        }
        if (pendingRevocation.isPresent()) {
            return decision(
                    Eligibility.REVOCATION_PENDING,
                    "Revocation case " + pendingRevocation.get() + " after a massive leak is open",
                    "No application is accepted while the order to revoke waits for its signature");
        }
        return decision(Eligibility.ELIGIBLE, "No bar is in force on " + seoul(now), "Nothing bars the organization");
    }

    private static Decision<Eligibility> decision(Eligibility answer, String facts, String reason) {
        return new Decision<>(
                "DecideEligibility",
                answer,
                facts,
                "EligibilityPolicy",
                "2025-12-29",
                "Revocation criteria of 2025-12-29: no re-application for one year",
                List.of(reason));
    }

    private static String seoul(Instant instant) {
        return instant.atZone(Periods.SEOUL).toOffsetDateTime().toString();
    }
}
