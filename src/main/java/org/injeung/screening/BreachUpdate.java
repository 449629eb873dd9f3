package org.injeung.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;
import org.injeung.registry.BreachFacts;

/** A further report of a breach. */
@Schema(name = "BreachUpdate", description = "What became known of a breach since; what is left out stays as it is")
public record BreachUpdate(
        @Min(0)
        @Max(10_000_000_000L)
        @Schema(
                description =
                        "Number of affected persons; a lower one is kept and takes nothing back: a mistyped one is corrected by POST /api/cases/{caseNumber}/breach-corrections",
                example = "23244649")
        Long affectedPersons,

        @NotNull
        @Text(max = 2000)
        @Schema(description = "What became known", example = "More records were read than was known")
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
                null,
                description,
                new BreachFacts(incidentReportedAt, leakNotifiedAt, leakReportedAt, sensitiveData, illegalAccess));
    }
}
