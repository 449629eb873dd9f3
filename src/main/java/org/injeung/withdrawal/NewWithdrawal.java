package org.injeung.withdrawal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.InAddress;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.law.Defect;
import org.injeung.law.Disposition;

/** A withdrawal, as it starts the process. */
@Schema(name = "NewWithdrawal", description = "A disposition that the authority withdraws itself")
public record NewWithdrawal(
        @NotNull
        @InAddress
        @NumberOf(NumberOf.Kind.CASE)
        @Schema(description = "The case that led to it", example = "REV-2026-000001")
        String contestedCase,

        @NotNull @Schema(description = "What is withdrawn", example = "REVOCATION")
        Disposition disposition,

        @NotNull @Schema(description = "What is wrong with it", example = "UNLAWFUL")
        Defect defect,

        @NotNull
        @Text(max = 2000)
        @Schema(
                description = "Why; the organization reads it if it is withdrawn",
                example = "The number of affected persons was counted twice")
        String reasons) {}
