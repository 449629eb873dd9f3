package org.injeung.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.Changes;
import org.injeung.registry.Paper;

/** New details of a holder, surrender, suspension or correction. */
@Dependent
class ChangeChapter implements Chapter<ChangeChapter.ChangeView> {
    private final Changes changes;

    @Inject
    ChangeChapter(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Heading heading() {
        return new Heading(70, "change", "New details of a holder, surrender, suspension or correction");
    }

    @Override
    public Optional<ChangeView> read(CertificationCase about, Reader reader) {
        return changes.find(about.caseNumber()).map(change -> ChangeView.of(change, reader));
    }

    /** A change of a certificate; facts of a suspension are told to the holder when it takes effect. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            ChangeKind change,
            String reason,
            @Schema(nullable = true) String newName,
            @Schema(nullable = true) String newAddress,
            @Schema(nullable = true) String newRepresentative,
            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) Paper paper,
            @Schema(nullable = true) String suspensionFacts,
            @Schema(nullable = true) LocalDate suspendedUntil,
            @Schema(nullable = true) Instant suspendedAt,
            @Schema(nullable = true) Instant suspensionEndedAt,
            @Schema(nullable = true) CorrectionView correction) {
        static ChangeView of(CertificateChange change, Reader reader) {
            var told = reader.isOfficial() || change.suspendedAt().isPresent();
            return new ChangeView(
                    change.kind(),
                    change.reason(),
                    change.newName().orElse(null),
                    change.newAddress().orElse(null),
                    change.newRepresentative().orElse(null),
                    change.evidence().orElse(null),
                    change.paper().orElse(null),
                    change.suspensionFacts().filter(facts -> told).orElse(null),
                    change.suspendedUntil().filter(day -> told).orElse(null),
                    change.suspendedAt().orElse(null),
                    change.suspensionEndedAt().orElse(null),
                    change.kind() == ChangeKind.CORRECTION ? CorrectionView.of(change, reader) : null);
        }
    }

    /** What a correction makes of a certificate beside details of its holder, and what was recorded before. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectionView(
            @Schema(nullable = true) String correctedScope,

            @Schema(nullable = true, description = "Business number of the unit that holds it now")
            String correctedHolder,

            @Schema(nullable = true, description = "When it took effect")
            Instant correctedAt,

            @Schema(nullable = true) String scopeBefore,
            @Schema(nullable = true) String holderBefore,
            @Schema(nullable = true) String nameBefore,
            @Schema(nullable = true) String addressBefore,
            @Schema(nullable = true) String representativeBefore,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) String decisionReason) {
        static CorrectionView of(CertificateChange change, Reader reader) {
            return new CorrectionView(
                    change.correctedScope().orElse(null),
                    change.correctedHolder().orElse(null),
                    change.correctedAt().orElse(null),
                    change.scopeBefore().orElse(null),
                    change.holderBefore().orElse(null),
                    change.nameBefore().orElse(null),
                    change.addressBefore().orElse(null),
                    change.representativeBefore().orElse(null),
                    change.decidedBy().map(reader::person).orElse(null),
                    change.decisionReason().orElse(null));
        }
    }
}
