package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.ReapplicationBar;

/** Until when the organization may not apply; of an application, the bar that stood against it. */
@Dependent
class BarChapter implements Chapter<BarChapter.Bar> {
    private final Cases cases;
    private final Certificates certificates;

    @Inject
    BarChapter(Cases cases, Certificates certificates) {
        this.cases = cases;
        this.certificates = certificates;
    }

    @Override
    public Heading heading() {
        return new Heading(
                180,
                "bar",
                "Until when the organization may not apply; of an application, the bar that stood against it");
    }

    @Override
    public Optional<Bar> read(CertificationCase about, Reader reader) {
        var brought = about.kind() == CaseKind.ISSUANCE
                ? cases.application(about.caseNumber()).barredBy()
                : Optional.of(about.caseNumber());
        return brought.flatMap(certificates::barOf).map(Bar::of);
    }

    /** The time in which the organization may not apply. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bar(
            @Schema(description = "The revocation that brought it", example = "REV-2026-000001")
            String revocationCase,

            @Schema(
                    description =
                            "Whose certificate was revoked; a bar holds for the same company, whatever its number")
            String businessNumber,

            Instant startsAt,
            Instant endsAt,
            LocalDate earliestApplicationOn,

            @Schema(nullable = true, description = "When the end was recorded")
            Instant endedAt,

            @Schema(
                    nullable = true,
                    description = "The case in which the authority withdrew it",
                    example = "DWD-2026-000001")
            String withdrawnIn) {
        static Bar of(ReapplicationBar bar) {
            return new Bar(
                    bar.caseNumber(),
                    bar.businessNumber(),
                    bar.startsAt(),
                    bar.endsAt(),
                    bar.earliestApplicationOn(),
                    bar.endedAt().orElse(null),
                    bar.withdrawnIn().orElse(null));
        }
    }
}
