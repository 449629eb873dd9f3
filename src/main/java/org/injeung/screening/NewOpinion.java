package org.injeung.screening;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;

/** What an agency thinks of a breach. */
@Schema(name = "NewOpinion", description = "What the agency thinks of a breach")
public record NewOpinion(
        @NotNull @Text(max = 2000) @Schema(description = "The opinion", example = "The keys were kept carelessly")
        String text) {}
