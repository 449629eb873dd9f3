package org.injeung.revocation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Text;
import org.injeung.law.Ground;

/** A request to revoke a certificate, as it starts the process. */
@Schema(name = "NewRevocationRequest", description = "A request to revoke one certificate")
public record NewRevocationRequest(
        @NotNull
        @Text(max = 40, oneLine = true)
        @Schema(description = "Number of a valid certificate", example = "ISMS-P-KISA-2025-001")
        String certificateNumber,

        @NotNull @Schema(description = "The legal ground", example = "REPEATED_VIOLATION")
        Ground ground,

        @NotNull
        @Text(max = 2000)
        @Schema(description = "The facts", example = "Third sanctioned violation within three years")
        String facts,

        @Text(max = 2000)
        @Schema(description = "The same in Korean, if the facts are in English", example = "3년 안에 세 번째 제재")
        String factsKorean,

        @Schema(
                description =
                        "The day of the violation; needed with the ground NETWORK_ACT_VIOLATION, and only with it",
                example = "2026-10-05")
        LocalDate networkActViolatedOn) {}
