package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.engine.CaseCourse;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Parameters;
import org.injeung.law.Agency;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.letters.Letters;
import org.injeung.registry.AsOf;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseSearch;
import org.injeung.registry.CaseSearch.Concern;
import org.injeung.registry.CaseSearch.Work;
import org.injeung.registry.CaseStatus;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
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
    private final CaseCourse course;
    private final Letters letters;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public CaseResource(
            Cases cases, CaseFile file, CaseCourse course, Letters letters, CurrentCaller caller, Clock clock) {
        this.cases = cases;
        this.file = file;
        this.course = course;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    /** A part of the cases that the caller may see. */
    @Schema(name = "CaseList")
    public record CaseList(
            long total,
            int first,
            int rows,
            List<CaseView.Summary> cases,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next,

            @Schema(nullable = true, description = ListAnswer.AS_OF)
            Instant asOf,

            @Schema(nullable = true, description = "Only if asked for")
            CaseCounts counts)
            implements ListAnswer {}

    /** How many cases there are of what was searched for, whatever is due or to be done in them and by whom. */
    @Schema(name = "CaseCounts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseCounts(
            long all,

            @Schema(description = "With a task that the caller has claimed")
            long mine,

            @Schema(description = "With a task that the caller may claim and nobody has")
            long group,

            @Schema(
                    nullable = true,
                    description = "That wait for a deadline whose last day is today, or over; not for applicants")
            Long today,

            @Schema(nullable = true, description = "That wait for a deadline which is over; not for applicants")
            Long over,

            @Schema(description = "In which a human task is open, by its id in the diagrams")
            Map<String, Long> activities) {}

    /** The letters of a case. */
    @Schema(name = "LetterList")
    public record LetterList(String caseNumber, List<LetterView> letters) {}

    /** The cases that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listCases",
            summary = "List cases, newest first",
            description = "Agencies see those they started, applicants those of their organization, staff all. Whoever"
                    + " polls sends updatedSince with the asOf of the list before.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CaseList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    public CaseList list(
            @Parameter(
                            description = "The number of a case or certificate, or the business or corporate number,"
                                    + " or part of a name or former name, of the organization; at most 100 characters",
                            example = "Maru")
                    @QueryParam("query")
                    String query,
            @Parameter(description = "Only cases of this kind", example = "REVOCATION") @QueryParam("kind") String kind,
            @Parameter(
                            description = "Only cases of this status: OPEN, an outcome such as ISSUED, or OVERTURNED",
                            example = "OPEN")
                    @QueryParam("status")
                    String status,
            @Parameter(
                            description = "Only cases of this organization; 10 digits, with or without hyphens",
                            example = "999-81-00067")
                    @QueryParam("businessNumber")
                    String businessNumber,
            @Parameter(
                            description = "Only cases on this certificate, and the one that brought it",
                            example = "ISMS-P-KISA-2025-001")
                    @QueryParam("certificateNumber")
                    String certificateNumber,
            @Parameter(
                            description =
                                    "Only cases of which anything was written since then: a moment with offset, or a"
                                            + " day, which begins in Asia/Seoul",
                            example = "2026-11-22T00:00:00Z")
                    @QueryParam("updatedSince")
                    String updatedSince,
            @Parameter(
                            description =
                                    "Only cases that wait for a deadline which is over by then: a moment with offset,"
                                            + " or a day, which begins in Asia/Seoul; not for applicants",
                            example = "2026-12-01")
                    @QueryParam("dueBefore")
                    String dueBefore,
            @Parameter(
                            description =
                                    "Only cases that this agency started, reported or was asked about, or on a certificate"
                                            + " of which it is the body; not for applicants",
                            example = "KISA")
                    @QueryParam("agency")
                    String agency,
            @Parameter(
                            description = "Only cases in which this human task is open, by its id in the diagrams",
                            example = "CheckApplicationDocuments")
                    @QueryParam("activity")
                    String activity,
            @Parameter(
                            description = "Only cases with a task that the caller has claimed (MINE), or may claim and"
                                    + " nobody has (GROUP)",
                            example = "MINE")
                    @QueryParam("work")
                    String work,
            @Parameter(
                            description = "Whether to count the cases, too: true or false, false if left out",
                            example = "true")
                    @QueryParam("counts")
                    String counts,
            @Parameter(
                            description = "openedAt, updatedAt, dueAt or caseNumber, with - before it for the greatest"
                                    + " first; -openedAt if left out. By dueAt, which is not for applicants, what waits for no"
                                    + " deadline comes last",
                            example = "-updatedAt")
                    @QueryParam("sort")
                    String sort,
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
        var asOf = AsOf.of(clock);
        var page = ListAnswer.page(Cases.order(sort), first, after, rows, accepted);
        var about = new CaseSearch(
                SearchText.of(query),
                Parameters.answer("kind", kind, CaseKind.class),
                Parameters.answer("status", status, CaseStatus.class),
                Parameters.businessNumber(businessNumber),
                certificateNumber,
                Parameters.moment("updatedSince", updatedSince),
                Parameters.moment("dueBefore", dueBefore),
                concern(Parameters.answer("agency", agency, Agency.class)),
                work(Parameters.answer("work", work, Doer.class), activity(activity)));
        var isCounted = Parameters.flag("counts", counts);
        var reader = reader();
        if (!reader.isOfficial()) {
            refuseDue("dueBefore", dueBefore != null);
            refuseAgency(agency != null);
            refuseDue("sort", sort != null && sort.endsWith("dueAt"));
        }
        var part = cases.list(reader.cases(), about, page);
        return new CaseList(
                part.total(),
                page.first(),
                page.rows(),
                file.summaries(part.rows(), reader),
                ListAnswer.next(request, part),
                after == null ? asOf : null,
                isCounted ? counts(reader, about) : null);
    }

    private Concern concern(Agency agency) {
        return agency == null ? null : new Concern(agency, caller.accountsOf(agency));
    }

    private Work work(Doer doer, String activity) {
        if (doer == null) {
            return activity == null ? null : new Work(activity, null, null);
        }
        return doer == Doer.MINE
                ? new Work(activity, caller.get().id(), null)
                : new Work(activity, null, Set.copyOf(caller.get().groups()));
    }

    private String activity(String id) {
        if (id != null && !course.names().elements().containsKey(id)) {
            throw new InvalidInput("activity", new Words("is no element of a diagram", "흐름도에 없는 단계입니다"));
        }
        return id;
    }

    private CaseCounts counts(Reader reader, CaseSearch asked) {
        var filter = reader.cases();
        var about = asked.with((Work) null).dueBefore(null);
        var tomorrow = Periods.day(clock.instant())
                .plusDays(1)
                .atStartOfDay(Periods.SEOUL)
                .toInstant();
        return new CaseCounts(
                cases.count(filter, about),
                cases.count(filter, about.with(work(Doer.MINE, null))),
                cases.count(filter, about.with(work(Doer.GROUP, null))),
                reader.isOfficial() ? cases.count(filter, about.dueBefore(tomorrow.plusNanos(1))) : null,
                reader.isOfficial() ? cases.count(filter, about.dueBefore(clock.instant())) : null,
                new TreeMap<>(cases.countByActivity(filter, about)));
    }

    private static void refuseAgency(boolean asked) {
        if (asked) {
            throw new InvalidInput(
                    "agency",
                    new Words(
                            "must be left out: applicants see only the cases of their own organizations",
                            "쓸 수 없습니다. 신청인은 자기 조직의 사건만 볼 수 있습니다"));
        }
    }

    private static void refuseDue(String name, boolean asked) {
        if (asked) {
            throw new InvalidInput(
                    name,
                    new Words(
                            "must not ask for deadlines: applicants see only those of their own, in each case",
                            "기한을 기준으로 할 수 없습니다. 신청인은 각 사건에서 자신의 기한만 볼 수 있습니다"));
        }
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
