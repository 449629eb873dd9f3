package org.injeung.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.registry.BreachFacts;

/** A report of a breach, as it starts the process. */
@Schema(name = "NewBreachReport", description = "A breach of a holder of certificates")
public record NewBreachReport(
        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description = "Business registration number, with or without hyphens; the last digit is a check digit",
                example = "9998100067")
        String businessNumber,

        @NotNull @Min(0) @Max(10_000_000_000L) @Schema(description = "Number of affected persons", example = "33700000")
        Long affectedPersons,

        @NotNull @Schema(description = "When the holder knew: not in the future", example = "2026-11-20T09:30:00+09:00")
        Instant discoveredAt,

        @NotNull
        @Text(max = 2000)
        @Schema(description = "What happened", example = "Customer records were read with a stolen key")
        String description,

        @Schema(
                description = "When the incident was reported to MSIT or KISA: within 24 hours",
                example = "2026-11-20T18:00:00+09:00")
        Instant incidentReportedAt,

        @Schema(
                description = "When the persons concerned were told of the leak: within 72 hours",
                example = "2026-11-21T09:00:00+09:00")
        Instant leakNotifiedAt,

        @Schema(
                description = "When the leak was reported to PIPC or KISA: within 72 hours",
                example = "2026-11-21T09:00:00+09:00")
        Instant leakReportedAt,

        @Schema(description = "Whether sensitive data or unique identifiers leaked")
        Boolean sensitiveData,

        @Schema(description = "Whether the leak came from illegal access from outside")
        Boolean illegalAccess) {
    /** What it says of the breach. */
    public BreachReports.Report report() {
        return new BreachReports.Report(
                affectedPersons,
                discoveredAt,
                description,
                new BreachFacts(incidentReportedAt, leakNotifiedAt, leakReportedAt, sensitiveData, illegalAccess));
    }
}
