package org.injeung.withdrawal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;

/** What somebody says who retracts a proposal. */
@Schema(name = "NewRetraction", description = "That somebody takes a proposal back")
public record NewRetraction(
        @NotNull @Text(max = 1000) @Schema(description = "Why", example = "The wrong certificate")
        String reason) {}
