package org.injeung.issuance.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.injeung.law.Decision;
import org.injeung.law.Periods;

/**
 * Who may apply. Source: revocation criteria of 2025-12-29, "취소 이후 1년간 재신청 유예기간".
 */
public final class EligibilityPolicy {
    /**
     * A bar after a revocation.
     *
     * @param predecessor whose bar it is and why it is the same company, if it is not the own one of who applies
     * @param endsAt first instant at which the organization may apply again
     */
    public record Bar(
            String certificateNumber,
            String revocationCase,
            Optional<Predecessor> predecessor,
            Instant startsAt,
            Instant endsAt) {}

    /**
     * Another organization that is the same company.
     *
     * @param name name and business number
     * @param link how it is known to be the same
     */
    public record Predecessor(String name, String link) {}

    private EligibilityPolicy() {}

    /**
     * @param bar the bar that ends last, if there is one
     * @param pendingRevocation case number of an unsigned order to revoke after a massive leak, if there is one
     * @param exception case number of the exception from the bars that would hold otherwise, if there is one
     */
    public static Decision<Eligibility> decide(
            Optional<Bar> bar, Optional<String> pendingRevocation, Optional<String> exception, Instant now) {
        if (bar.isPresent() && now.isBefore(bar.get().endsAt())) {
            var barred = bar.get();
            return decision(
                    Eligibility.IN_COOLDOWN,
                    "Certificate %s%s was revoked in case %s with effect from %s"
                            .formatted(
                                    barred.certificateNumber(),
                                    barred.predecessor()
                                            .map(other -> " of " + other.name())
                                            .orElse(""),
                                    barred.revocationCase(),
                                    seoul(barred.startsAt())),
                    "The organization may not apply until one year after the revocation: the earliest day is "
                            + barred.endsAt().atZone(Periods.SEOUL).toLocalDate(),
                    barred.predecessor()
                            .map(other ->
                                    "It is the same company as %s, whose certificate %s was revoked in case %s: %s"
                                            .formatted(
                                                    other.name(),
                                                    barred.certificateNumber(),
                                                    barred.revocationCase(),
                                                    other.link())));
        }
        if (pendingRevocation.isPresent()) {
            return decision(
                    Eligibility.REVOCATION_PENDING,
                    "Revocation case " + pendingRevocation.get() + " after a massive leak is open",
                    "No application is accepted while the order to revoke waits for its signature",
                    Optional.empty());
        }
        return decision(
                Eligibility.ELIGIBLE,
                exception
                        .map(granted -> "A bar is in force on %s; exception %s was granted from it"
                                .formatted(seoul(now), granted))
                        .orElse("No bar is in force on " + seoul(now)),
                exception
                        .map(granted -> "Two managers excepted the organization from the bar in case " + granted)
                        .orElse("Nothing bars the organization"),
                Optional.empty());
    }

    private static Decision<Eligibility> decision(
            Eligibility answer, String facts, String reason, Optional<String> another) {
        return new Decision<>(
                "DecideEligibility",
                answer,
                facts,
                "EligibilityPolicy",
                "2025-12-29",
                "Revocation criteria of 2025-12-29: no re-application for one year",
                Stream.concat(Stream.of(reason), another.stream()).toList());
    }

    private static String seoul(Instant instant) {
        return instant.atZone(Periods.SEOUL).toOffsetDateTime().toString();
    }
}
