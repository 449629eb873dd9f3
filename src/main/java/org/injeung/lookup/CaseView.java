package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseStatus;
import org.injeung.registry.CertificationCase;

/**
 * A case as those see it whom it concerns: what it is about, what happened in it and what followed from it. What a case of its
 * kind does not have is left out, and so is what the reader may not see. {@link CaseSchema} describes it.
 *
 * @param summary what every case has
 * @param chapters what else there is, by the member of the JSON that it is
 */
public record CaseView(
        @JsonUnwrapped Summary summary, @JsonAnyGetter Map<String, Object> chapters) {
    /** A case in a list. */
    @Schema(name = "CaseSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summary(
            @Schema(example = "REV-2026-000001") String caseNumber,
            CaseKind kind,
            @Schema(example = "certificate-revocation") String processKey,

            @Schema(description = "OPEN, or the outcome, or OVERTURNED", example = "REVOKED")
            CaseStatus status,

            OrganizationName organization,

            @Schema(nullable = true, description = "The certificate that the case is about or that it brought")
            String certificateNumber,

            @Schema(nullable = true, description = "Applicants see only themselves and the system here")
            String startedBy,

            Instant openedAt,
            @Schema(nullable = true) Instant closedAt,

            @Schema(description = "When anything of it was written last")
            Instant updatedAt,

            @Schema(
                    nullable = true,
                    description =
                            "The first instant after the earliest deadline that it waits for, if it waits for one;"
                                    + " not for applicants, who see only the deadlines of their own")
            Instant dueAt) {
        static Summary of(
                CertificationCase about, String organization, Optional<String> certificateNumber, Reader reader) {
            return new Summary(
                    about.caseNumber(),
                    about.kind(),
                    about.kind().processKey(),
                    CaseStatus.valueOf(about.status()),
                    new OrganizationName(about.businessNumber(), organization),
                    certificateNumber.orElse(null),
                    reader.person(about.startedBy()),
                    about.openedAt(),
                    about.closedAt().orElse(null),
                    about.updatedAt(),
                    about.dueAt().filter(due -> reader.isOfficial()).orElse(null));
        }
    }

    /** The organization concerned. */
    public record OrganizationName(String businessNumber, String name) {}
}
