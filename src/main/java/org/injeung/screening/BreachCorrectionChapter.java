package org.injeung.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.BreachCorrection;
import org.injeung.registry.Breaches;
import org.injeung.registry.CertificationCase;

/** Who proposed another number of affected persons, and what came of it. */
@Dependent
class BreachCorrectionChapter implements Chapter<BreachCorrectionChapter.BreachCorrectionView> {
    private final Breaches breaches;

    @Inject
    BreachCorrectionChapter(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public Heading heading() {
        return new Heading(
                160, "breachCorrection", "Who proposed another number of affected persons, and what came of it");
    }

    @Override
    public Optional<BreachCorrectionView> read(CertificationCase about, Reader reader) {
        return breaches.correction(about.caseNumber()).map(correction -> BreachCorrectionView.of(correction, reader));
    }

    /** A correction of the number of affected persons of a breach. */
    @Schema(name = "BreachCorrection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BreachCorrectionView(
            @Schema(description = "The screening whose number it is", example = "BRS-2026-000001")
            String breachCase,

            @Schema(description = "The number when it was proposed")
            long personsBefore,

            @Schema(description = "The number that is said to be right")
            long personsAfter,

            String reason,
            @Schema(nullable = true) String proposedBy,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) String decisionReason,
            @Schema(nullable = true) Instant correctedAt) {
        static BreachCorrectionView of(BreachCorrection correction, Reader reader) {
            return new BreachCorrectionView(
                    correction.breachCase(),
                    correction.personsBefore(),
                    correction.personsAfter(),
                    correction.reason(),
                    reader.person(correction.proposedBy()),
                    correction.decidedBy().map(reader::person).orElse(null),
                    correction.decisionReason().orElse(null),
                    correction.correctedAt().orElse(null));
        }
    }
}
