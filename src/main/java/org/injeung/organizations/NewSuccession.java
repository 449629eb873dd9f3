package org.injeung.organizations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.registry.SuccessionReason;

/** What a caller sends to declare a succession. */
@Schema(
        name = "NewSuccession",
        description = "How and since when an organization went on under another business number")
record NewSuccession(
        @NotNull
        @Schema(
                description =
                        "MERGER and REREGISTRATION make both numbers one company; after a DIVISION or TRANSFER only the successor answers for the predecessor",
                example = "MERGER")
        SuccessionReason reason,

        @NotNull @Schema(description = "First day on which it holds", example = "2026-07-01")
        LocalDate effectiveOn) {}
