package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Contribution;
import org.injeung.registry.Participants;
import org.injeung.registry.RecordedDecision;

/** Decisions, completed tasks, letters and documents in their order. */
@Dependent
class Timeline implements Chapter<List<Timeline.Event>> {
    private static final Set<String> OF_THE_COMMITTEE = Set.of("CountBallots", "BreakTie");

    private final Participants participants;
    private final Cases cases;
    private final Letters letters;
    private final Documents documents;

    @Inject
    Timeline(Participants participants, Cases cases, Letters letters, Documents documents) {
        this.participants = participants;
        this.cases = cases;
        this.letters = letters;
        this.documents = documents;
    }

    @Override
    public Heading heading() {
        return new Heading(210, "timeline", "Decisions, completed tasks, letters and documents in their order");
    }

    /** At one instant a task comes before the decision that it brought, and that before its letter. */
    @Override
    public Optional<List<Event>> read(CertificationCase about, Reader reader) {
        var number = about.caseNumber();
        return Optional.of(Stream.<Stream<? extends Event>>of(
                        participants.contributions(number).stream().map(task -> Task.of(task, reader)),
                        cases.decisions(number).stream().map(decision -> Decided.of(decision, reader)),
                        letters.of(number).stream().map(letter -> LetterWritten.of(letter, reader)),
                        documents.of(number).stream()
                                .filter(document ->
                                        reader.isOfficial() || !document.kind().isOfficial())
                                .map(document -> DocumentWritten.of(document, reader)))
                .<Event>flatMap(Function.identity())
                .sorted(Comparator.comparing(Event::at))
                .toList());
    }

    /** Something that happened. */
    @Schema(
            name = "CaseEvent",
            discriminatorProperty = "type",
            discriminatorMapping = {
                @DiscriminatorMapping(value = "TASK", schema = Task.class),
                @DiscriminatorMapping(value = "DECISION", schema = Decided.class),
                @DiscriminatorMapping(value = "LETTER", schema = LetterWritten.class),
                @DiscriminatorMapping(value = "DOCUMENT", schema = DocumentWritten.class)
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    sealed interface Event permits Task, Decided, LetterWritten, DocumentWritten {
        /** When it happened. */
        Instant at();
    }

    /** What an event is. */
    enum Type {
        /** A rule or a person decided. */
        DECISION,
        /** A person completed a task. */
        TASK,
        /** A letter was written. */
        LETTER,
        /** A document was written: minutes, a certificate. */
        DOCUMENT
    }

    /** A person completed a task. */
    @Schema(name = "TaskEvent")
    record Task(
            Instant at,
            @Schema(enumeration = "TASK") Type type,

            @Schema(description = "The activity", example = "CheckApplicationDocuments")
            String activity,

            @Schema(nullable = true, description = "Who did it; left out where the reader may not know")
            String by)
            implements Event {
        static Task of(Contribution task, Reader reader) {
            return new Task(task.contributedAt(), Type.TASK, task.activity(), reader.person(task.userId()));
        }
    }

    /** A rule or a person decided. */
    @Schema(name = "DecisionEvent")
    record Decided(
            Instant at,
            @Schema(enumeration = "DECISION") Type type,

            @Schema(nullable = true, description = "Who did it; left out where the reader may not know")
            String by,

            DecisionView decision)
            implements Event {
        static Decided of(RecordedDecision decision, Reader reader) {
            return new Decided(
                    decision.decidedAt(),
                    Type.DECISION,
                    reader.person(decision.decidedBy()),
                    DecisionView.of(decision, reader));
        }
    }

    /** A letter was written. */
    @Schema(name = "LetterEvent")
    record LetterWritten(
            Instant at,
            @Schema(enumeration = "LETTER") Type type,

            @Schema(description = "What it is about") LetterKind letter,

            @Schema(description = "In the language of the request")
            String subject)
            implements Event {
        static LetterWritten of(Letter letter, Reader reader) {
            return new LetterWritten(letter.writtenAt(), Type.LETTER, letter.kind(), reader.read(letter.subject()));
        }
    }

    /** A document was written: minutes, a certificate. */
    @Schema(name = "DocumentEvent")
    record DocumentWritten(
            Instant at,
            @Schema(enumeration = "DOCUMENT") Type type,

            @Schema(description = "What it is") DocumentKind document,

            @Schema(description = "In the language of the request")
            String subject)
            implements Event {
        static DocumentWritten of(Document document, Reader reader) {
            return new DocumentWritten(
                    document.writtenAt(), Type.DOCUMENT, document.kind(), reader.read(document.title()));
        }
    }

    /** A decision with everything that explains it. */
    @Schema(name = "Decision")
    record DecisionView(
            @Schema(example = "DecideEligibility") String question,
            @Schema(example = "ELIGIBLE") String answer,
            String facts,
            String rule,
            String ruleVersion,
            String legalBasis,
            List<String> reasons) {
        /** Of the committee's only the first reason, the majority, as the others name members with their votes. */
        static DecisionView of(RecordedDecision decision, Reader reader) {
            var all = reader.isOfficial() || !OF_THE_COMMITTEE.contains(decision.question());
            return new DecisionView(
                    decision.question(),
                    decision.answer(),
                    reader.read(decision.facts()),
                    decision.rule(),
                    decision.ruleVersion(),
                    reader.read(decision.legalBasis()),
                    reader.read(decision.reasons())
                            .lines()
                            .limit(all ? Long.MAX_VALUE : 1)
                            .toList());
        }
    }
}
