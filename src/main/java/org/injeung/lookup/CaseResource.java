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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Page;
import org.injeung.registry.SearchText;

/** The cases, for those whom they concern. */
@Dependent
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "What starts, changes and tells cases")
public class CaseResource {
    private static final List<Variant> LANGUAGES =
            Variant.languages(Locale.ENGLISH, Locale.KOREAN).build();

    private final Cases cases;
    private final CaseFile file;
    private final Letters letters;
    private final CurrentCaller caller;

    /** Reads that registry. */
    @Inject
    public CaseResource(Cases cases, CaseFile file, Letters letters, CurrentCaller caller) {
        this.cases = cases;
        this.file = file;
        this.letters = letters;
        this.caller = caller;
    }

    /** A part of the cases that the caller may see. */
    @Schema(name = "CaseList")
    public record CaseList(long total, int first, int rows, List<CaseView.Summary> cases) {}

    /** The letters of a case. */
    @Schema(name = "LetterList")
    public record LetterList(String caseNumber, List<LetterView> letters) {}

    /** The cases that the caller may see. */
    @GET
    @Transactional
    @Operation(
            operationId = "listCases",
            summary = "List cases, newest first",
            description = "Agencies see those they started, applicants those of their organization, staff all.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CaseList")))
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    public CaseList list(
            @Parameter(
                            description = "The number of a case or certificate, or the business or corporate number,"
                                    + " or part of a name or former name, of the organization; at most 100 characters",
                            example = "Maru")
                    @QueryParam("query")
                    String query,
            @Parameter(description = "How many to skip, 0 if left out", example = "0") @QueryParam("first")
                    String first,
            @Parameter(description = "At most that many, 1 to 200, 50 if left out", example = "50") @QueryParam("rows")
                    String rows) {
        var page = Page.of(first, rows, 50, 200);
        var text = SearchText.of(query);
        var reader = reader();
        return new CaseList(
                cases.count(reader.cases(), text), page.first(), page.rows(), file.list(reader, text, page));
    }

    /** One case with everything that happened in it. */
    @GET
    @Path("{caseNumber}")
    @Transactional
    @Operation(
            operationId = "readCase",
            summary = "Read a case",
            description = "Applicants see no ballots and no names of officials. Subjects of letters are in English or"
                    + " Korean, as the header Accept-Language prefers.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Case")))
    @APIResponse(responseCode = "404", description = "There is none, or it does not concern the caller")
    public Response read(
            @Parameter(description = "Case number", example = "REV-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Context Request request) {
        var preferred = request.selectVariant(LANGUAGES);
        var language = preferred == null ? Locale.ENGLISH : preferred.getLanguage();
        var reader = new Reader(caller.get(), language);
        return Response.ok(file.read(file.find(caseNumber, reader), reader))
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The letters of a case in both languages. */
    @GET
    @Path("{caseNumber}/letters")
    @Transactional
    @Operation(
            operationId = "readLetters",
            summary = "Read the letters of a case",
            description = "In full, in English and Korean.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "LetterList")))
    @APIResponse(responseCode = "404", description = "There is none, or it does not concern the caller")
    public LetterList letters(
            @Parameter(description = "Case number", example = "REV-2026-000001") @PathParam("caseNumber")
                    String caseNumber) {
        var found = file.find(caseNumber, reader());
        return new LetterList(
                found.caseNumber(),
                letters.of(found.caseNumber()).stream().map(LetterView::of).toList());
    }

    private Reader reader() {
        return new Reader(caller.get());
    }
}
