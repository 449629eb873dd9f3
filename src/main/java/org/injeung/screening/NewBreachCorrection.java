package org.injeung.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.InAddress;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;

/** A correction of a breach, as it starts the process. */
@Schema(name = "NewBreachCorrection", description = "A number of affected persons that was reported too high")
public record NewBreachCorrection(
        @NotNull
        @InAddress
        @NumberOf(NumberOf.Kind.CASE)
        @Schema(description = "The screening of the breach", example = "BRS-2026-000001")
        String breachCase,

        @NotNull @Min(0) @Max(10_000_000_000L) @Schema(description = "The number that is right", example = "33700")
        Long correctedPersons,

        @NotNull @Text(max = 1000) @Schema(description = "Why it is right", example = "Three zeros too many were typed")
        String reason) {}
