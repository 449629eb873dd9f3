package org.injeung.lookup;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;

/** What a caller sends who keeps a row. */
@Schema(name = "NewDraft", description = "A row of a sheet as it stands")
record NewDraft(
        @NotNull
        @Text(max = 8000)
        @Schema(
                description = "What was typed, as the page keeps it",
                example = "{\"verification\": \"REOPENED\", \"verificationRemark\": \"The second server is missing\"}")
        String content) {}
