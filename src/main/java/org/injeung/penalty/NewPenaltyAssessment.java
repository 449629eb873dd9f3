package org.injeung.penalty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;

/** The start of a penalty. */
@Schema(name = "NewPenaltyAssessment", description = "The penalty that is to be assessed")
public record NewPenaltyAssessment(
        @NotNull @NumberOf(NumberOf.Kind.CASE) @Schema(description = "Case of the breach", example = "BRS-2026-000001")
        String caseNumber,

        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description = "Business number of the organization that the breach was reported of",
                example = "9998100029")
        String businessNumber) {}
