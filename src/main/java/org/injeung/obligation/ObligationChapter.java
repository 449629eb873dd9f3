package org.injeung.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Obligations;
import org.injeung.registry.Opinion;
import org.injeung.registry.Signed;

/** What must be held by when, and the fines for not holding it. */
@Dependent
class ObligationChapter implements Chapter<ObligationChapter.ObligationView> {
    private final Obligations obligations;

    @Inject
    ObligationChapter(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public Heading heading() {
        return new Heading(50, "obligation", "What must be held by when, and the fines for not holding it");
    }

    @Override
    public Optional<ObligationView> read(CertificationCase about, Reader reader) {
        return about.kind() == CaseKind.OBLIGATION
                ? Optional.of(obligation(about.caseNumber(), reader))
                : Optional.empty();
    }

    private ObligationView obligation(String caseNumber, Reader reader) {
        var obligation = obligations.read(caseNumber);
        return new ObligationView(
                obligation.scheme().mark(),
                obligation.obligedSince().orElse(null),
                obligation.obligedBy().orElse(null),
                obligation.heldUntil().orElse(null),
                obligations.fines(caseNumber).stream()
                        .map(fine -> new FineView(
                                fine.amount(),
                                fine.reasons(),
                                fine.circumstances(),
                                reader.person(fine.preparedBy()),
                                fine.preparedAt(),
                                fine.opinionLastDay().orElse(null),
                                fine.opinion().map(Opinion::text).orElse(null),
                                fine.opinion().map(Opinion::at).orElse(null),
                                fine.withdrawnAt().orElse(null),
                                fine.signedAmount().orElse(null),
                                fine.signature()
                                        .map(Signed::by)
                                        .map(reader::person)
                                        .orElse(null),
                                fine.signature().map(Signed::at).orElse(null)))
                        .toList());
    }

    /** What must be held by when. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObligationView(
            String scheme,

            @Schema(nullable = true, description = "First day on which the organization was obliged")
            LocalDate obligedSince,

            @Schema(nullable = true, description = "Last day by which the certificate must be held")
            LocalDate obligedBy,

            @Schema(nullable = true, description = "Until when the fine was waived last")
            Instant fineHeldUntil,

            List<FineView> fines) {}

    /** A fine from its preparation to its signature. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FineView(
            @Schema(description = "Won of the notice") long amount,
            String reasons,
            String circumstances,
            @Schema(nullable = true) String preparedBy,
            Instant preparedAt,
            @Schema(nullable = true) LocalDate opinionLastDay,
            @Schema(nullable = true) String opinion,
            @Schema(nullable = true) Instant opinionAt,

            @Schema(nullable = true, description = "When it was withdrawn because of a waiver or a certificate")
            Instant withdrawnAt,

            @Schema(nullable = true, description = "Won that were imposed, 0 if it was dropped")
            Long signedAmount,

            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt) {}
}
