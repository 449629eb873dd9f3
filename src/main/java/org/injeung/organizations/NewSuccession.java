package org.injeung.organizations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.JsonInput;
import org.injeung.registry.SuccessionReason;

/**
 * What a caller sends to declare a succession, checked.
 *
 * @param reason how the organization went on
 * @param effectiveOn the first day
 */
@Schema(
        name = "NewSuccession",
        description = "How and since when an organization went on under another business number")
record NewSuccession(
        @Schema(
                required = true,
                description = "MERGER and REREGISTRATION make both numbers one company; after a DIVISION or TRANSFER"
                        + " only the successor answers for the predecessor",
                example = "MERGER")
        SuccessionReason reason,

        @Schema(required = true, description = "First day on which it holds", example = "2026-07-01")
        LocalDate effectiveOn) {
    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    static NewSuccession from(Map<String, Object> body) {
        var sent = new JsonInput(body, List.of("reason", "effectiveOn"));
        return new NewSuccession(sent.oneOf("reason", SuccessionReason.values()), sent.day("effectiveOn"));
    }
}
