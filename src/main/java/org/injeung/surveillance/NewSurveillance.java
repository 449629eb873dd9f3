package org.injeung.surveillance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;

/** The start of a surveillance. */
@Schema(name = "NewSurveillance", description = "The surveillance of one certificate")
public record NewSurveillance(
        @NotNull
        @Text(max = 40, oneLine = true)
        @Schema(description = "Number of a valid certificate", example = "ISMS-P-KISA-2025-001")
        String certificateNumber) {}
