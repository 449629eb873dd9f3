package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.access.NotAllowed;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.law.Words;
import org.injeung.registry.AuditMember;
import org.injeung.registry.Audits;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.Draft;
import org.injeung.registry.Drafts;
import org.injeung.registry.InvalidInput;

/** What people typed into tables of a case and have not sent yet, row by row, so that nothing typed is lost or overwritten unseen. */
@Dependent
@Path("cases/{caseNumber}/drafts/{sheet}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class DraftResource {
    private static final String ROW = "[A-Za-z0-9-]{1,40}";

    private final CaseFile file;
    private final Drafts drafts;
    private final Audits audits;
    private final CurrentCaller caller;

    /** Keeps them in that registry. */
    @Inject
    public DraftResource(CaseFile file, Drafts drafts, Audits audits, CurrentCaller caller) {
        this.file = file;
        this.drafts = drafts;
        this.audits = audits;
        this.caller = caller;
    }

    /** The rows of a sheet that were typed and not sent. */
    @Schema(name = "DraftList")
    public record DraftList(
            @Schema(example = "ISS-2026-000001") String caseNumber,

            @Schema(example = "corrections") String sheet,

            @Schema(description = "In the order in which they were first written")
            List<DraftView> drafts) {}

    /** A row that was typed and not sent. */
    @Schema(name = "Draft")
    public record DraftView(
            @Schema(description = "Names the row in its sheet", example = "7")
            String row,

            @Schema(description = "What was typed, as the page keeps it")
            String content,

            @Schema(description = "What If-Match takes, in quotes", example = "151-2")
            String version,

            @Schema(description = "The account that wrote it last", example = "auditor2")
            String writtenBy,

            Instant writtenAt) {
        static DraftView of(Draft draft) {
            return new DraftView(draft.row(), draft.content(), draft.version(), draft.writtenBy(), draft.writtenAt());
        }
    }

    /** The rows of a sheet. */
    @GET
    @Transactional
    @Operation(
            operationId = "readDrafts",
            summary = "Read the rows of a sheet that are not sent yet",
            description =
                    "The sheet findings-to-record is of the team of the audit, verifications of auditors and case officers,"
                            + " corrections of the accounts of the organization; nobody else reads it. Drafts end with the case.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DraftList")))
    @APIResponse(responseCode = "403", description = "The sheet is of others")
    @APIResponse(
            responseCode = "404",
            description = "There is no such case or sheet, or it does not concern the caller")
    public DraftList read(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "findings-to-record, corrections or verifications", example = "corrections")
                    @PathParam("sheet")
                    String sheet) {
        var about = find(caseNumber, sheet);
        return new DraftList(
                about.caseNumber(),
                sheet,
                drafts.of(about.caseNumber(), sheet).stream().map(DraftView::of).toList());
    }

    /** Keeps a row. */
    @PUT
    @Path("{row}")
    @Transactional
    @Operation(
            operationId = "keepDraft",
            summary = "Keep a row of a sheet until it is sent",
            description =
                    "If-Match takes its version as it was read or written last; If-None-Match: * keeps one that is"
                            + " not there yet.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Draft")))
    @APIResponse(responseCode = "403", description = "The sheet is of others")
    @APIResponse(
            responseCode = "404",
            description = "There is no such case or sheet, or it does not concern the caller")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(
            responseCode = "412",
            description = "Somebody else wrote the row: a problem with its content, version, writtenBy and writtenAt")
    public Response keep(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "findings-to-record, corrections or verifications", example = "corrections")
                    @PathParam("sheet")
                    String sheet,
            @Parameter(description = "Names the row: 1 to 40 letters, digits and hyphens", example = "7")
                    @PathParam("row")
                    String row,
            @BeanParam Condition condition,
            Body<NewDraft> body) {
        var about = open(caseNumber, sheet);
        if (!row.matches(ROW)) {
            throw new InvalidInput(
                    "row", new Words("must be 1 to 40 letters, digits and hyphens", "영문자, 숫자, 붙임표 1자에서 40자여야 합니다"));
        }
        var content = body.read().content();
        var known = drafts.find(about.caseNumber(), sheet, row);
        condition.require(
                known.map(draft -> new EntityTag(draft.version())).orElse(null),
                known.map(DraftResource::told).orElse(Map.of()));
        var kept = drafts.write(
                about.caseNumber(), sheet, row, content, caller.get().id());
        return Response.ok(DraftView.of(kept)).tag(kept.version()).build();
    }

    private static Map<String, String> told(Draft draft) {
        return Map.of(
                "content", draft.content(),
                "version", draft.version(),
                "writtenBy", draft.writtenBy(),
                "writtenAt", draft.writtenAt().toString());
    }

    /** Forgets a row. */
    @DELETE
    @Path("{row}")
    @Transactional
    @Operation(
            operationId = "removeDraft",
            summary = "Forget a row of a sheet",
            description = "Because it was sent, or is not needed; whether it was there or not.")
    @APIResponse(responseCode = "204", description = "It is not there any more")
    @APIResponse(responseCode = "403", description = "The sheet is of others")
    @APIResponse(
            responseCode = "404",
            description = "There is no such case or sheet, or it does not concern the caller")
    public Response remove(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "findings-to-record, corrections or verifications", example = "corrections")
                    @PathParam("sheet")
                    String sheet,
            @Parameter(description = "Names the row", example = "7") @PathParam("row") String row) {
        drafts.remove(find(caseNumber, sheet).caseNumber(), sheet, row);
        return Response.noContent().build();
    }

    private Set<String> team(CertificationCase about) {
        return audits.find(about.caseNumber()).map(audits::team).orElse(List.of()).stream()
                .map(AuditMember::userId)
                .collect(Collectors.toSet());
    }

    private CertificationCase open(String caseNumber, String sheet) {
        var about = find(caseNumber, sheet);
        if (about.closedAt().isPresent()) {
            throw new Conflict(new Words("Case %s is closed", "사건 %s은(는) 종결되었습니다").with(about.caseNumber()));
        }
        return about;
    }

    private CertificationCase find(String caseNumber, String sheet) {
        var by = caller.get();
        var about = file.find(caseNumber, new Reader(by));
        if (!DraftSheet.of(sheet).isOf(by, about.businessNumber(), team(about))) {
            throw new NotAllowed(new Words(
                    "What is not sent yet is read by those alone who write it", "제출하기 전의 내용은 작성하는 쪽만 볼 수 있습니다"));
        }
        return about;
    }
}
