package org.injeung.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Body;
import org.injeung.fields.NumberOf;
import org.injeung.law.AuditorTie;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.RecordedTie;

/** What a caller sends of a tie of an auditor. */
@Schema(name = "NewAuditorTie", description = "A tie of an auditor to an organization, or the end of one that lasts")
record NewTie(
        @NotNull
        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(description = "Of a registered organization", example = "9998100067")
        String businessNumber,

        @NotNull @Schema(description = "Advised it, or worked for it", example = "ADVISED")
        AuditorTie kind,

        @NotNull @Schema(description = "First day", example = "2025-01-01")
        LocalDate from,

        @Schema(description = "Last day; left out while it lasts", example = "2025-12-31")
        LocalDate until) {
    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    static NewTie from(Body<NewTie> body) {
        var tie = body.read();
        if (tie.until != null && tie.until.isBefore(tie.from)) {
            throw new InvalidInput("until", new Words("is before from, %s", "시작일(from) %s보다 빠릅니다").with(tie.from));
        }
        return tie;
    }

    /** The tie of that auditor, as recorded by that user. */
    RecordedTie recorded(String userId, String by, Instant at) {
        return new RecordedTie(userId, businessNumber, kind, from, until, by, at);
    }
}
