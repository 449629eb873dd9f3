package org.injeung.registry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller learns of the case that was just opened; the address of the rest is in the header Location.
 *
 * @param caseNumber the case number, which is the business key of the process instance too
 * @param kind what the case is about
 * @param processKey the process that works it
 * @param businessNumber the organization concerned
 * @param certificateNumber the certificate concerned, or null
 * @param status {@code OPEN}, or how the case was decided already
 * @param openedAt when it was opened
 */
@Schema(description = "The case that was opened")
public record StartedCase(
        @Schema(example = "ISS-2026-000001") String caseNumber,
        CaseKind kind,
        @Schema(example = "certification-issuance") String processKey,
        @Schema(example = "9998100067") String businessNumber,

        @Schema(nullable = true, example = "ISMS-P-KISA-2026-001")
        String certificateNumber,

        @Schema(description = "OPEN, or the outcome if the case was decided at once", example = "OPEN")
        CaseStatus status,

        Instant openedAt) {
    /** What is told of a case. */
    public static StartedCase of(CertificationCase opened) {
        return new StartedCase(
                opened.caseNumber(),
                opened.kind(),
                opened.kind().processKey(),
                opened.businessNumber(),
                opened.certificateNumber().orElse(null),
                CaseStatus.valueOf(opened.status()),
                opened.openedAt());
    }
}
