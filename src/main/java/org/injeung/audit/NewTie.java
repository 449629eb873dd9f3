package org.injeung.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.JsonInput;
import org.injeung.law.AuditorTie;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.RecordedTie;

/**
 * What a caller sends of a tie of an auditor, checked.
 *
 * @param businessNumber of the organization
 * @param kind what it was
 * @param from first day
 * @param until last day, or null while it lasts
 */
@Schema(name = "NewAuditorTie", description = "A tie of an auditor to an organization, or the end of one that lasts")
record NewTie(
        @Schema(required = true, description = "Of a registered organization", example = "9998100067")
        String businessNumber,

        @Schema(required = true, description = "Advised it, or worked for it", example = "ADVISED")
        AuditorTie kind,

        @Schema(required = true, description = "First day", example = "2025-01-01")
        LocalDate from,

        @Schema(nullable = true, description = "Last day; left out while it lasts", example = "2025-12-31")
        LocalDate until) {
    private static final List<String> KNOWN = List.of("businessNumber", "kind", "from", "until");

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    static NewTie from(Map<String, Object> body) {
        var input = new JsonInput(body, KNOWN);
        var tie = new NewTie(
                input.businessNumber("businessNumber"),
                input.oneOf("kind", AuditorTie.values()),
                input.day("from"),
                input.has("until") ? input.day("until") : null);
        if (tie.until != null && tie.until.isBefore(tie.from)) {
            throw new InvalidInput("until", "is before from, " + tie.from);
        }
        return tie;
    }

    /** The tie of that auditor, as recorded by that user. */
    RecordedTie recorded(String userId, String by, Instant at) {
        return new RecordedTie(userId, businessNumber, kind, from, until, by, at);
    }
}
