package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.NotAllowed;
import org.injeung.engine.CaseCourse.OpenTask;
import org.injeung.engine.Rehearsal;
import org.injeung.engine.TaskCompletion;
import org.injeung.law.Words;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.letters.Letter;
import org.injeung.letters.Letters;
import org.injeung.letters.Pdf;

/** What the completion of a task would write, before it binds: it is done and rolled back. */
@Dependent
@Path("open-tasks/{id}/preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class PreviewResource {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final TaskFile tasks;
    private final Rehearsal rehearsal;
    private final TaskCompletion completion;
    private final Letters letters;
    private final Documents documents;
    private final PdfAnswer pdf;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Tries it in that engine, and reads what was written meanwhile. */
    @Inject
    public PreviewResource(
            TaskFile tasks,
            Rehearsal rehearsal,
            TaskCompletion completion,
            Letters letters,
            Documents documents,
            PdfAnswer pdf,
            CurrentCaller caller,
            Clock clock) {
        this.tasks = tasks;
        this.rehearsal = rehearsal;
        this.completion = completion;
        this.letters = letters;
        this.documents = documents;
        this.pdf = pdf;
        this.caller = caller;
        this.clock = clock;
    }

    /** What would be written. */
    @Schema(name = "TaskPreview")
    public record TaskPreview(
            @Schema(example = "REV-2026-000001") String caseNumber,
            List<LetterResource.CaseLetter> letters,
            List<PreviewedDocument> documents) {}

    /** A document as it would be written, with a mark that it is not signed yet. */
    @Schema(name = "PreviewedDocument")
    public record PreviewedDocument(
            DocumentKind kind,
            String title,

            @Schema(description = "As PDF, in Base64") String pdf,

            @Schema(description = "Its pages as PNG, in Base64")
            List<String> pages) {}

    private record Written(String caseNumber, List<Letter> letters, List<Document> documents) {}

    /** What the completion with those answers would write. */
    @POST
    @Operation(
            operationId = "previewTask",
            summary = "Preview what the completion of a task writes",
            description = "The letters that would go out at once and the documents, as they would be written; nothing"
                    + " stays of it. Refused as the completion would be. Not for tasks of organizations, nor of the committee, as"
                    + " nobody learns a result before the vote.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            additionalProperties = Object.class,
                                            example = "{\"orderSignature\": \"SIGNED\"}",
                                            description = "Values of the fields of the task's form, by their names")))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TaskPreview")))
    @APIResponse(responseCode = "400", description = "A problem that names the field and what is wrong with it")
    @APIResponse(
            responseCode = "403",
            description = "The caller may not do the task, or it is one of those without preview")
    @APIResponse(responseCode = "404", description = "There is no such task, or its case does not concern the caller")
    public TaskPreview preview(
            @Parameter(description = "Id of the task in the engine", example = "8863ed0a-ebc9-11f1-b3a9-02fc00000001")
                    @PathParam("id")
                    String id,
            @Parameter(description = "Language of the documents: ko or en, ko if left out", example = "ko")
                    @QueryParam("lang")
                    String lang,
            Map<String, Object> answers,
            @Context UriInfo request) {
        var language = PdfAnswer.language(lang);
        var written = write(id, TaskFile.answers(answers));
        return new TaskPreview(
                written.caseNumber(),
                written.letters().stream().map(LetterResource.CaseLetter::of).toList(),
                written.documents().stream()
                        .map(document -> view(document, language, request))
                        .toList());
    }

    private OpenTask find(String id) {
        var task = tasks.find(id, new Reader(caller.get()));
        if (task.isOfOrganization() || task.groups().contains(Groups.COMMITTEE)) {
            throw new NotAllowed(new Words(
                    "What follows from this task is not told before it is done", "이 업무의 결과는 완료하기 전에 알려 드리지 않습니다"));
        }
        return task;
    }

    /** What is still there after the rollback was written by somebody else at the same time. */
    private Written write(String id, Map<String, Object> answers) {
        var begin = clock.instant();
        var written = rehearsal.of(() -> {
            var task = find(id);
            var earlier = ids(documents.of(task.caseNumber()));
            completion.complete(task, answers, caller.get().id());
            return new Written(
                    task.caseNumber(),
                    letters.since(begin),
                    documents.of(task.caseNumber()).stream()
                            .filter(document -> !earlier.contains(document.id()))
                            .toList());
        });
        var others = rehearsal.of(() -> letters.since(begin)).stream()
                .map(Letter::id)
                .collect(Collectors.toSet());
        return new Written(
                written.caseNumber(),
                written.letters().stream()
                        .filter(letter -> !others.contains(letter.id()))
                        .toList(),
                written.documents());
    }

    private static Set<Long> ids(List<Document> documents) {
        return documents.stream().map(Document::id).collect(Collectors.toSet());
    }

    private PreviewedDocument view(Document document, Locale language, UriInfo request) {
        var printed = pdf.bytes(document, language, request, Documents.notYet(language));
        return new PreviewedDocument(
                document.kind(),
                document.title(language),
                BASE64.encodeToString(printed),
                Pdf.pages(printed).stream().map(BASE64::encodeToString).toList());
    }
}
