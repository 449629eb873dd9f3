package org.injeung.obligation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;
import org.injeung.law.Scheme;

/** The start of an obligation. */
@Schema(name = "NewObligation", description = "The examination whether an organization must be certified")
public record NewObligation(
        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(description = "Business number of a registered organization", example = "9998100067")
        String businessNumber,

        @Schema(
                description = "What is to be held; left out: what the organization must hold and does not",
                example = "ISMS")
        Scheme scheme) {}
