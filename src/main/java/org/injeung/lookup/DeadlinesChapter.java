package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.DeadlineChange;

/** Until when something is to be done in a case, with the count in words. */
@Dependent
class DeadlinesChapter implements Chapter<List<DeadlinesChapter.DeadlineView>> {
    private final CaseDeadlines deadlines;

    @Inject
    DeadlinesChapter(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Heading heading() {
        return new Heading(200, "deadlines", "Applicants see those by which their organization does something");
    }

    @Override
    public Optional<List<DeadlineView>> read(CertificationCase about, Reader reader) {
        return Optional.of(deadlines.of(about.caseNumber()).stream()
                .filter(deadline -> reader.isOfficial() || deadline.concernsOrganization())
                .map(deadline -> DeadlineView.of(deadline, deadlines.changes(deadline), reader))
                .toList());
    }

    /** A deadline and what changed it. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeadlineView(
            @Schema(description = "The legal period, or what was appointed", example = "correction")
            String period,

            @Schema(
                    description = "What it is for, where a case has several of its period",
                    example = "CheckApplicationDocuments")
            String occasion,

            Instant startsAt,

            @Schema(description = "The first moment after it; while the clock stands, as it was when it stopped")
            Instant endsAt,

            @Schema(description = "The last day in Korea") LocalDate lastDay,

            @Schema(example = "40 days from 2 March 2026, ends Saturday 11 April 2026, rolls to Monday 13 April 2026")
            String explanation,

            @Schema(description = "Where the period comes from")
            String source,

            @Schema(nullable = true, description = "The day since which the clock stands")
            LocalDate stoppedOn,

            @Schema(nullable = true, description = "When nobody waited for it any more")
            Instant endedAt,

            List<DeadlineChangeView> changes) {
        static DeadlineView of(CaseDeadline deadline, List<DeadlineChange> changes, Reader reader) {
            return new DeadlineView(
                    deadline.period(),
                    deadline.occasion(),
                    deadline.startsAt(),
                    deadline.endsAt(),
                    deadline.lastDay(),
                    reader.read(deadline.explanation()),
                    reader.read(deadline.source()),
                    deadline.stoppedOn().orElse(null),
                    deadline.endedAt().orElse(null),
                    changes.stream()
                            .map(change -> DeadlineChangeView.of(change, reader))
                            .toList());
        }
    }

    /** What changed a deadline. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeadlineChangeView(
            Instant at,
            DeadlineChange.Kind kind,
            int days,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String by,
            Instant endedBefore,
            Instant endsAfter) {
        static DeadlineChangeView of(DeadlineChange change, Reader reader) {
            return new DeadlineChangeView(
                    change.changedAt(),
                    change.kind(),
                    change.days(),
                    change.reason().map(reader::read).orElse(null),
                    reader.person(change.changedBy()),
                    change.endedBefore(),
                    change.endsAfter());
        }
    }
}
