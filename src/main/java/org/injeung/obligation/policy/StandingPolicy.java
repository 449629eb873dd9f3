package org.injeung.obligation.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.injeung.law.Decision;
import org.injeung.law.Duty;
import org.injeung.law.Scheme;

/**
 * What follows when the last day of an obliged organization is over. Source: Network Act Art. 76(2), PIPA Art. 75(2)15 (the fine);
 * revocation criteria of 2025-12-29 (its waiver in the year after a revocation, and of no other fine).
 */
public final class StandingPolicy {
    private static final String WAIVER =
            "Revocation criteria of 2025-12-29: fine for non-maintenance waived during the bar";

    private StandingPolicy() {}

    /**
     * Decides in this order: whoever holds a certificate or is not obliged any more is done with, whoever may not apply is not fined.
     *
     * @param scheme what must be held
     * @param obligedBy the last day, in Asia/Seoul
     * @param duties the duties of the organization in that scheme today
     * @param certificate the certificate that is enough, if the organization holds one
     * @param waivedThrough the last day of the waiver, if one is in force
     */
    public static Decision<Standing> decide(
            Scheme scheme,
            LocalDate obligedBy,
            List<Duty> duties,
            Optional<String> certificate,
            Optional<LocalDate> waivedThrough) {
        var facts = "Scheme: %s. To be held by %s. Certificate: %s. Fine waived through: %s"
                .formatted(
                        scheme.mark(),
                        obligedBy,
                        certificate.orElse("none"),
                        waivedThrough.map(LocalDate::toString).orElse("no waiver"));
        if (certificate.isPresent()) {
            return decision(
                    Standing.CERTIFIED,
                    facts,
                    "2024-07-24",
                    "Joint notice 2024-8/2024-30 Art. 19(3)",
                    "The organization holds " + certificate.get());
        }
        if (duties.isEmpty()) {
            return decision(
                    Standing.NOT_OBLIGED,
                    facts,
                    "2013-02-18",
                    "Network Act Art. 47(2); Enforcement Decree Art. 49; PIPA Art. 32-2(1)",
                    "No rule obliges the organization any more (더 이상 의무대상이 아닙니다)");
        }
        if (waivedThrough.isPresent()) {
            return decision(
                    Standing.WAIVED,
                    facts,
                    "2025-12-29",
                    WAIVER,
                    "The organization may not apply, and the fine is waived, through " + waivedThrough.get());
        }
        return decision(
                Standing.FINE_DUE,
                facts,
                duties.get(0).rule().inForceFrom().toString(),
                duties.get(0).rule().fineBasis(),
                "The last day, " + obligedBy + ", is over and the organization holds no certificate that is enough");
    }

    private static Decision<Standing> decision(
            Standing answer, String facts, String version, String legalBasis, String reason) {
        return new Decision<>(
                "ReviewObligation", answer, facts, "StandingPolicy", version, legalBasis, List.of(reason));
    }
}
