package org.injeung.renotification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;

/** The start of a re-notification. */
@Schema(name = "NewReNotification", description = "That the persons concerned by a leak are to be told again")
public record NewReNotification(
        @NotNull
        @NumberOf(NumberOf.Kind.CASE)
        @Schema(description = "Case number of the breach", example = "BRS-2026-000001")
        String breachCase,

        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description = "Business number of its organization; refused if it is another one's",
                example = "9998100067")
        String businessNumber) {}
