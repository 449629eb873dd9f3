package org.injeung.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.AuditorAccounts;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.fields.ListAnswer;
import org.injeung.law.AuditorGrade;
import org.injeung.law.AuditorTie;
import org.injeung.law.Periods;
import org.injeung.registry.Auditor;
import org.injeung.registry.Auditors;
import org.injeung.registry.Organizations;
import org.injeung.registry.RecordedTie;

/** The pool of auditors from which audits are planned: officers and managers keep it. */
@Dependent
@Path("auditors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auditors", description = "Who may audit, with what tie to whom")
public class AuditorResource {
    private final Auditors auditors;
    private final AuditorAccounts accounts;
    private final Organizations organizations;
    private final Periods periods;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Works in the transaction of the request. */
    @Inject
    public AuditorResource(
            Auditors auditors,
            AuditorAccounts accounts,
            Organizations organizations,
            Periods periods,
            CurrentCaller caller,
            Clock clock) {
        this.auditors = auditors;
        this.accounts = accounts;
        this.organizations = organizations;
        this.periods = periods;
        this.caller = caller;
        this.clock = clock;
    }

    /** An auditor as told to those who plan and do audits. */
    @Schema(name = "Auditor")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuditorView(
            @Schema(example = "auditor2") String userId,
            String name,
            AuditorGrade grade,
            LocalDate qualifiedFrom,

            @Schema(description = "Last day of the qualification")
            LocalDate qualifiedUntil,

            @Schema(nullable = true, description = "Business number; left out for the certification body itself")
            String employer,

            @Schema(description = "The oldest first") List<TieView> ties,
            String recordedBy,
            Instant recordedAt,

            @Schema(nullable = true, description = "Who changed the entry last")
            String changedBy,

            @Schema(nullable = true) Instant changedAt) {
        static AuditorView of(Auditor auditor, List<RecordedTie> ties) {
            return new AuditorView(
                    auditor.userId(),
                    auditor.name(),
                    auditor.grade(),
                    auditor.qualifiedFrom(),
                    auditor.qualifiedUntil(),
                    auditor.employer().orElse(null),
                    ties.stream().map(TieView::of).toList(),
                    auditor.recordedBy(),
                    auditor.recordedAt(),
                    auditor.changedBy().orElse(null),
                    auditor.changedAt().orElse(null));
        }
    }

    /** A tie of an auditor to an organization. */
    @Schema(name = "RecordedAuditorTie")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TieView(
            @Schema(example = "9998100067") String businessNumber,
            AuditorTie kind,
            LocalDate from,

            @Schema(nullable = true, description = "Last day; left out while it lasts")
            LocalDate until,

            String recordedBy,
            Instant recordedAt,

            @Schema(nullable = true, description = "Who recorded its end, if that was later")
            String endedBy,

            @Schema(nullable = true) Instant endedAt) {
        static TieView of(RecordedTie tie) {
            return new TieView(
                    tie.businessNumber(),
                    tie.kind(),
                    tie.from(),
                    tie.until().orElse(null),
                    tie.recordedBy(),
                    tie.recordedAt(),
                    tie.endedBy().orElse(null),
                    tie.endedAt().orElse(null));
        }
    }

    /** A part of the pool. */
    @Schema(name = "AuditorList")
    public record AuditorList(
            long total,
            int first,
            int rows,
            List<AuditorView> auditors,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next)
            implements ListAnswer {}

    /** The auditors. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listAuditors",
            summary = "List auditors by name, with their ties to organizations",
            description = "Case officers, managers and auditors only.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AuditorList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "400", description = "first, after or rows is wrong")
    @APIResponse(responseCode = "403", description = "The account may not see the pool")
    public AuditorList list(
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
        caller.getIn(Groups.CASE_OFFICERS, Groups.MANAGERS, Groups.AUDITORS);
        var page = ListAnswer.page(Auditors.BY_NAME, first, after, rows, accepted);
        var part = auditors.list(page);
        var listed = part.rows();
        var ties = auditors.ties(listed.stream().map(Auditor::userId).collect(toSet())).stream()
                .collect(groupingBy(RecordedTie::userId));
        return new AuditorList(
                part.total(),
                page.first(),
                page.rows(),
                listed.stream()
                        .map(auditor -> AuditorView.of(auditor, ties.getOrDefault(auditor.userId(), List.of())))
                        .toList(),
                ListAnswer.next(request, part));
    }

    /** One auditor. */
    @GET
    @Path("{userId}")
    @Transactional
    @Operation(
            operationId = "readAuditor",
            summary = "Read an auditor of the pool, with the ties to organizations",
            description = "Case officers, managers and auditors only. Its ETag is what PUT takes as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The auditor",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Auditor")))
    @APIResponse(responseCode = "403", description = "The account may not see the pool")
    @APIResponse(responseCode = "404", description = "The auditor is not in the pool")
    public AuditorView read(
            @Parameter(description = "Auditor of the pool", example = "auditor2") @PathParam("userId") String userId) {
        caller.getIn(Groups.CASE_OFFICERS, Groups.MANAGERS, Groups.AUDITORS);
        return view(auditors.read(userId));
    }

    private AuditorView view(Auditor auditor) {
        return AuditorView.of(auditor, auditors.ties(Set.of(auditor.userId())));
    }

    /** Takes an auditor into the pool, or replaces what is known of one. */
    @PUT
    @Path("{userId}")
    @Transactional
    @Operation(
            operationId = "recordAuditor",
            summary = "Record an auditor, or a new grade, qualification or employer",
            description = "Case officers and managers only. What was recorded before is replaced as a whole; who"
                    + " recorded the auditor first, and the ties, stay. If-Match takes the ETag of the GET of this"
                    + " address; If-None-Match: * takes an auditor into the pool who is not there.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; audits can be planned with the auditor",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Auditor")))
    @APIResponse(
            responseCode = "400",
            description = "A problem that names what is wrong; userId if it is no account in the group of auditors")
    @APIResponse(responseCode = "403", description = "The account may not keep the pool")
    @APIResponse(responseCode = "412", description = "The auditor is another one than If-Match names, or there already")
    public AuditorView record(
            @Parameter(description = "Account in the group of auditors", example = "auditor2") @PathParam("userId")
                    String userId,
            @BeanParam Condition condition,
            Body<NewAuditor> body) {
        var by = caller.getIn(Groups.CASE_OFFICERS, Groups.MANAGERS);
        accounts.require(userId);
        var auditor = NewAuditor.from(body, periods).recorded(userId, by.id(), clock.instant());
        var known = auditors.lock(userId).map(this::view);
        condition.require(known.orElse(null), known.isPresent());
        return view(auditors.record(auditor));
    }

    /** Records a tie of an auditor, or the end of one that lasts. */
    @POST
    @Path("{userId}/ties")
    @Transactional
    @Operation(
            operationId = "recordAuditorTie",
            summary = "Record that an auditor advised or worked for an organization",
            description = "Case officers and managers only. No tie is ever removed. Sent again with its last day, a tie"
                    + " that lasts ends.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the auditor with all ties",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Auditor")))
    @APIResponse(responseCode = "403", description = "The account may not keep the pool")
    @APIResponse(responseCode = "404", description = "The auditor is not in the pool")
    @APIResponse(responseCode = "409", description = "The tie is recorded already")
    public AuditorView tie(
            @Parameter(description = "Auditor of the pool", example = "auditor2") @PathParam("userId") String userId,
            Body<NewTie> body) {
        var by = caller.getIn(Groups.CASE_OFFICERS, Groups.MANAGERS);
        var auditor = auditors.read(userId);
        var tie = NewTie.from(body);
        organizations.lock(tie.businessNumber());
        auditors.tie(tie.recorded(userId, by.id(), clock.instant()));
        return view(auditor);
    }
}
