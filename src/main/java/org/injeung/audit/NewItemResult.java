package org.injeung.audit;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;
import org.injeung.law.ItemResult;

/** What an auditor says of an item of the criteria. */
@Schema(name = "NewItemResult", description = "The result of an item of the criteria in an audit")
record NewItemResult(
        @NotNull @Schema(description = "What was found", example = "MET")
        ItemResult result,

        @Text(max = 2000)
        @Schema(
                description =
                        "What was looked at, or why it does not apply; required for a core item, and where it does not apply",
                example = "Firewall rules of 2026-11, two of them tried")
        String note) {}
