package org.injeung.change;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.NumberOf;
import org.injeung.fields.Text;
import org.injeung.registry.ChangeKind;

/** A change of a certificate, as it starts the process. */
@Schema(name = "NewCertificateChange", description = "A change of one certificate")
public record NewCertificateChange(
        @NotNull
        @Text(max = 40, oneLine = true)
        @Schema(description = "Number of a certificate that is held", example = "ISMS-P-KISA-2025-001")
        String certificateNumber,

        @NotNull @Schema(description = "SUSPENSION: case officers only", example = "HOLDER_DETAILS")
        ChangeKind change,

        @NotNull @Text(max = 1000) @Schema(description = "Why", example = "The company moved")
        String reason,

        @Text(max = 1000)
        @Schema(
                description = "Of CORRECTION: the scope as it should have been written",
                example = "Online shop and its delivery service")
        String correctedScope,

        @NumberOf(NumberOf.Kind.ORGANIZATION)
        @Schema(
                description =
                        "Of CORRECTION: business number of the unit of the same company to which it should have been issued",
                example = "9998100048")
        String correctedHolder,

        @Text(max = 200, oneLine = true)
        @Schema(description = "Of HOLDER_DETAILS and CORRECTION: the new or right name")
        String newName,

        @Text(max = 300, oneLine = true)
        @Schema(
                description = "Of HOLDER_DETAILS and CORRECTION: the new or right address",
                example = "10 Sejong-daero, Seoul")
        String newAddress,

        @Text(max = 100, oneLine = true)
        @Schema(description = "Of HOLDER_DETAILS and CORRECTION: the new or right representative")
        String newRepresentative,

        @Text(max = 1000)
        @Schema(
                description = "Of HOLDER_DETAILS, which needs it, and CORRECTION: what proves it",
                example = "Business registration certificate of 2026-11-20")
        String evidence,

        @Schema(
                description =
                        "Of an officer, who needs it but for SUSPENSION and a CORRECTION that nobody asked for: when the holder's written request was received",
                example = "2026-11-20")
        LocalDate paperReceivedOn,

        @Text(max = 200, oneLine = true)
        @Schema(
                description =
                        "Of an officer, who needs it with paperReceivedOn: what the written request is called and where it is kept",
                example = "Letter of the company, mail log 2026-4711")
        String paperReference) {}
