package org.injeung.bar;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.lookup.Chapter;
import org.injeung.lookup.Reader;
import org.injeung.registry.BarException;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.CertificationCase;

/** Who asked that a barred organization may apply, and what came of it. */
@Dependent
class BarExceptionChapter implements Chapter<BarExceptionChapter.BarExceptionView> {
    private final BarExceptions exceptions;

    @Inject
    BarExceptionChapter(BarExceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public Heading heading() {
        return new Heading(150, "barException", "Who asked that a barred organization may apply, and what came of it");
    }

    @Override
    public Optional<BarExceptionView> read(CertificationCase about, Reader reader) {
        return exceptions
                .find(about.caseNumber())
                .filter(exception ->
                        reader.isOfficial() || exception.grantedAt().isPresent())
                .map(exception -> BarExceptionView.of(exception, reader));
    }

    /** An exception from a bar; an applicant reads it when it is granted. */
    @Schema(name = "BarException")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BarExceptionView(
            @Schema(description = "The revocation whose bar ended last", example = "REV-2026-000001")
            String revocationCase,

            String reason,
            @Schema(nullable = true) String legalBasis,
            @Schema(nullable = true) String requestedBy,
            @Schema(nullable = true) String decidedBy,

            @Schema(nullable = true, description = "What the second manager said; not for applicants")
            String decisionReason,

            @Schema(nullable = true) Instant grantedAt) {
        static BarExceptionView of(BarException exception, Reader reader) {
            return new BarExceptionView(
                    exception.barCase(),
                    exception.reason(),
                    exception.legalBasis().orElse(null),
                    reader.person(exception.requestedBy()),
                    exception.decidedBy().map(reader::person).orElse(null),
                    reader.isOfficial() ? exception.decisionReason().orElse(null) : null,
                    exception.grantedAt().orElse(null));
        }
    }
}
