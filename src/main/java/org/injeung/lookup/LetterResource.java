package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Parameters;
import org.injeung.law.Words;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.SearchText;

/** The letters of all cases, for those whom the cases concern. */
@Dependent
@Path("letters")
@Tag(name = "Cases")
public class LetterResource {
    private final Letters letters;
    private final CurrentCaller caller;

    /** Reads that registry. */
    @Inject
    public LetterResource(Letters letters, CurrentCaller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    /** A part of the letters that the caller may see. */
    @Schema(name = "CaseLetterList")
    public record CaseLetterList(
            long total,
            int first,
            int rows,
            List<CaseLetter> letters,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next)
            implements ListAnswer {}

    /** A letter in both languages, with the case to which it belongs. */
    @Schema(name = "CaseLetter")
    public record CaseLetter(
            @Schema(example = "REV-2026-000001") String caseNumber,

            @Schema(description = "The organization to which it was written", example = "9998100067")
            String businessNumber,

            LetterKind kind,
            Instant writtenAt,
            LetterView.Text en,
            LetterView.Text ko) {
        static CaseLetter of(Letter letter) {
            var view = LetterView.of(letter);
            return new CaseLetter(
                    letter.caseNumber(), letter.businessNumber(), view.kind(), view.writtenAt(), view.en(), view.ko());
        }
    }

    /** The letters of the cases that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listLetters",
            summary = "List letters, newest first",
            description = "In full, in English and Korean; those of the cases that the caller may see.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the letters, and where the following part is read",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CaseLetterList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    @APIResponse(responseCode = "401", description = "Log in")
    public CaseLetterList list(
            @Parameter(
                            description =
                                    "The number of a case, or the business or corporate number, or part of a name"
                                            + " or former name, of the organization to which it was written; at most 100 characters",
                            example = "Maru")
                    @QueryParam("query")
                    String query,
            @Parameter(description = "Only letters of this kind", example = "REVOCATION_ORDER") @QueryParam("kind")
                    String kind,
            @Parameter(description = "Only letters of this case", example = "REV-2026-000001") @QueryParam("caseNumber")
                    String caseNumber,
            @Parameter(
                            description = "Only letters to this organization; 10 digits, with or without hyphens",
                            example = "999-81-00067")
                    @QueryParam("businessNumber")
                    String businessNumber,
            @Parameter(
                            description =
                                    "Only letters that were written since then: a moment with offset, or a day, which"
                                            + " begins in Asia/Seoul",
                            example = "2026-11-22")
                    @QueryParam("since")
                    String since,
            @Parameter(description = "How many to skip, 0 if left out", example = "0") @QueryParam("first")
                    String first,
            @Parameter(description = ListAnswer.AFTER) @QueryParam("after") String after,
            @Parameter(
                            description = "At most that many, 1 to 200, 50 if left out; of a workbook 1 to 10000",
                            example = "50")
                    @QueryParam("rows")
                    String rows,
            @Context HttpHeaders accepted,
            @Context UriInfo request) {
        var page = ListAnswer.page(Letters.NEWEST_FIRST, first, after, rows, accepted);
        var part = letters.list(
                new Reader(caller.get()).cases(),
                new Letters.Search(
                        SearchText.of(query),
                        Parameters.answer("kind", kind, LetterKind.class),
                        number(caseNumber),
                        Parameters.businessNumber(businessNumber),
                        Parameters.moment("since", since)),
                page);
        return new CaseLetterList(
                part.total(),
                page.first(),
                page.rows(),
                part.rows().stream().map(CaseLetter::of).toList(),
                ListAnswer.next(request, part));
    }

    private static String number(String sent) {
        return sent == null
                ? null
                : CaseNumber.find(sent)
                        .orElseThrow(() -> new InvalidInput(
                                "caseNumber",
                                new Words(
                                        "must be the number of a case such as REV-2026-000001",
                                        "REV-2026-000001과 같은 사건번호여야 합니다")));
    }
}
