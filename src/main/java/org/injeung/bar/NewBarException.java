package org.injeung.bar;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;

/** The start of an exception from a bar. */
@Schema(name = "NewBarException", description = "A request that a barred organization may apply")
public record NewBarException(
        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(description = "Business number of an organization that is barred", example = "9998100048")
        String businessNumber,

        @NotNull
        @Text(max = 1000)
        @Schema(
                description = "Why; the organization reads it if it is granted",
                example = "Its hospitals may not operate without a certificate")
        String reason,

        @Text(max = 300) @Schema(description = "On what it rests")
        String legalBasis) {}
