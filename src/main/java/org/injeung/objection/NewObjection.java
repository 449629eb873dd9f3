package org.injeung.objection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;

/** An objection, as it starts the process. */
@Schema(name = "NewObjection", description = "An objection to the result of a case")
public record NewObjection(
        @NotNull
        @NumberOf(NumberOf.Kind.CASE)
        @Schema(
                description = "The application, surveillance or revocation whose result is contested",
                example = "REV-2026-000001")
        String caseNumber,

        @NotNull
        @Text(max = 2000)
        @Schema(description = "Why the result is wrong", example = "The findings were corrected in time")
        String reasons,

        @Schema(
                description =
                        "Of an officer, who needs it: when the paper was received; an objection is in time by this day",
                example = "2026-12-01")
        LocalDate paperReceivedOn,

        @Text(max = 200, oneLine = true)
        @Schema(
                description = "Of an officer, who needs it: what the paper is called and where it is kept",
                example = "Letter of the company, mail log 2026-4711")
        String paperReference) {}
