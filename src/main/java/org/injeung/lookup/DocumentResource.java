package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.law.Words;
import org.injeung.letters.Document;
import org.injeung.letters.Documents;
import org.injeung.registry.NotFound;

/** The documents of a case, for those whom it concerns. */
@Dependent
@Path("cases/{caseNumber}/documents")
@Tag(name = "Cases")
public class DocumentResource {
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final CaseFile file;
    private final Documents documents;
    private final CurrentCaller caller;
    private final PdfAnswer answer;

    /** Reads that registry. */
    @Inject
    public DocumentResource(CaseFile file, Documents documents, CurrentCaller caller, PdfAnswer answer) {
        this.file = file;
        this.documents = documents;
        this.caller = caller;
        this.answer = answer;
    }

    /** The documents of a case. */
    @Schema(name = "DocumentList")
    public record DocumentList(String caseNumber, List<DocumentView> documents) {}

    /** What documents there are. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listDocuments",
            summary = "List the documents of a case",
            description = "Applicants do not see the minutes of the committee, which name its members.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DocumentList")))
    @APIResponse(responseCode = "404", description = "There is no such case, or it does not concern the caller")
    public DocumentList list(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber) {
        return new DocumentList(
                caseNumber,
                visible(caseNumber)
                        .map(document -> DocumentView.of(document, documents.supersededBy(document)))
                        .toList());
    }

    /** One document as PDF or as text. */
    @GET
    @Path("{id}")
    @Produces({PdfAnswer.PDF, TEXT})
    @Transactional
    @Operation(
            operationId = "readDocument",
            summary = "Read a document",
            description = "As PDF, or as text if the header Accept names text/plain and prefers it.")
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = PdfAnswer.PDF), @Content(mediaType = MediaType.TEXT_PLAIN)})
    @APIResponse(responseCode = "400", description = "The language is none of ko and en")
    @APIResponse(responseCode = "404", description = "There is none, or it does not concern the caller")
    public Response read(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "As in the list", example = "151") @PathParam("id") String id,
            @Parameter(description = "ko or en, ko if left out", example = "ko") @QueryParam("lang") String lang,
            @Context HttpHeaders accepted,
            @Context UriInfo request) {
        var language = PdfAnswer.language(lang);
        var document = find(caseNumber, id);
        var mark = documents.mark(document, language);
        return prefersText(accepted)
                ? Response.ok(
                                mark.map(words -> words + "\n\n").orElse("") + document.title(language) + "\n\n"
                                        + document.body(language) + "\n",
                                TEXT)
                        .language(language)
                        .build()
                : answer.of(document, language, request, mark.orElse(""));
    }

    /** Whoever names none of the two gets PDF, as every browser. */
    private static boolean prefersText(HttpHeaders accepted) {
        return accepted.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardSubtype())
                .filter(type -> type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
                        || type.isCompatible(MediaType.valueOf(PdfAnswer.PDF)))
                .findFirst()
                .filter(MediaType.TEXT_PLAIN_TYPE::isCompatible)
                .isPresent();
    }

    private Document find(String caseNumber, String id) {
        return visible(caseNumber)
                .filter(document -> Long.toString(document.id()).equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound(new Words("document %s of case %s", "문서 %s(사건 %s)").with(id, caseNumber)));
    }

    private Stream<Document> visible(String caseNumber) {
        var reader = new Reader(caller.get());
        return documents.of(file.find(caseNumber, reader).caseNumber()).stream()
                .filter(document -> reader.isOfficial() || !document.kind().isOfficial());
    }
}
