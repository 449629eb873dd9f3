package org.injeung.audit;

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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.fields.ListAnswer;
import org.injeung.law.Criteria.Criterion;
import org.injeung.law.ItemResult;
import org.injeung.law.Words;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditItem;
import org.injeung.registry.Audits;
import org.injeung.registry.NotFound;

/** The list of the criteria of an audit, in which its team says item by item what it found, several of them at once. */
@Dependent
@Path("cases/{caseNumber}/audit-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class AuditItemResource {
    private final Audits audits;
    private final ItemCatalogue catalogue;
    private final AuditSheet sheet;
    private final CurrentCaller caller;

    /** Reads and writes that registry. */
    @Inject
    public AuditItemResource(Audits audits, ItemCatalogue catalogue, AuditSheet sheet, CurrentCaller caller) {
        this.audits = audits;
        this.catalogue = catalogue;
        this.sheet = sheet;
        this.caller = caller;
    }

    /** The items of an audit. */
    @Schema(name = "AuditItemList")
    public record AuditItemList(
            String caseNumber,

            @Schema(description = "Whether the caller may write: a member of the team, before the minutes are drawn up")
            boolean writable,

            List<AuditItemView> items,

            @Schema(nullable = true, description = "Always null: the list is whole")
            String next)
            implements ListAnswer {}

    /** An item of the criteria and what was said of it. */
    @Schema(name = "AuditItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuditItemView(
            @Schema(description = "Item of annex 7 of the joint notice", example = "2.10.8")
            String item,

            Words section,
            Words title,

            @Schema(description = "Whether it is a core item, which is looked at first")
            boolean core,

            @Schema(nullable = true, description = "Left out while nobody looked at it")
            ItemResult result,

            @Schema(nullable = true, description = "What was looked at, or why it does not apply")
            String note,

            @Schema(nullable = true) String recordedBy,
            @Schema(nullable = true) Instant recordedAt) {
        static AuditItemView of(Criterion criterion, Optional<AuditItem> said) {
            return new AuditItemView(
                    criterion.item(),
                    new Words(
                            criterion.section() + " " + criterion.sectionEnglish(),
                            criterion.section() + " " + criterion.sectionKorean()),
                    criterion.title(),
                    criterion.isCore(),
                    said.map(AuditItem::result).orElse(null),
                    said.flatMap(AuditItem::note).orElse(null),
                    said.flatMap(AuditItem::recordedBy).orElse(null),
                    said.flatMap(AuditItem::recordedAt).orElse(null));
        }
    }

    /** All of them. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listAuditItems",
            summary = "List the criteria of the audit of a case",
            description =
                    "Core items first, with what the team said of each so far. For staff alone. As a workbook it can be"
                            + " filled in and sent back.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AuditItemList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "403", description = "The account is of no staff")
    @APIResponse(responseCode = "404", description = "There is no such case, or no audit was planned in it")
    public AuditItemList list(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber) {
        requireStaff();
        return list(audits.read(caseNumber));
    }

    /** One of them. */
    @GET
    @Path("{item}")
    @Transactional
    @Operation(
            operationId = "readAuditItem",
            summary = "Read an item of the audit of a case",
            description = "Its ETag is what PUT takes as If-Match. For staff alone.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AuditItem")))
    @APIResponse(responseCode = "403", description = "The account is of no staff")
    @APIResponse(responseCode = "404", description = "There is no such case, no audit in it, or no such item")
    public AuditItemView read(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "Number of the item", example = "2.10.8") @PathParam("item") String item) {
        requireStaff();
        var audit = audits.read(caseNumber);
        return AuditItemView.of(criterion(audit, item), audits.item(audit, item));
    }

    /** Says what was found. */
    @PUT
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "recordAuditItem",
            summary = "Record the result of an item",
            description =
                    "For members of the team, until the minutes are drawn up. With If-Match nothing is overwritten that"
                            + " another member said meanwhile.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AuditItem")))
    @APIResponse(responseCode = "400", description = "A problem that names the field and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account is not in the team of the audit")
    @APIResponse(responseCode = "404", description = "There is no such case, no audit in it, or no such item")
    @APIResponse(responseCode = "409", description = "The minutes are drawn up")
    @APIResponse(responseCode = "412", description = "Somebody said something else meanwhile")
    public AuditItemView record(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "Number of the item", example = "2.10.8") @PathParam("item") String item,
            @BeanParam Condition condition,
            Body<NewItemResult> body) {
        var audit = sheet.open(caseNumber);
        var criterion = criterion(audit, item);
        var statement = sheet.statement(criterion, body.read());
        condition.require(AuditItemView.of(criterion, audits.item(audit, item)), true);
        sheet.record(audit, criterion, statement);
        return AuditItemView.of(criterion, audits.item(audit, item));
    }

    /** Takes a workbook back. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "importAuditItems",
            summary = "Record the results of a workbook",
            description =
                    "The workbook of the list, filled in: rows without a result say nothing. All of it or nothing is"
                            + " recorded. For members of the team, until the minutes are drawn up.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "AuditItemList")))
    @APIResponse(responseCode = "400", description = "A problem that names the rows and what is wrong with them")
    @APIResponse(responseCode = "403", description = "The account is not in the team of the audit")
    @APIResponse(responseCode = "404", description = "There is no such case, or no audit was planned in it")
    @APIResponse(responseCode = "409", description = "The minutes are drawn up")
    public AuditItemList record(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Body<NewItemWorkbook> body) {
        var audit = sheet.open(caseNumber);
        sheet.record(audit, body.read().content());
        return list(audit);
    }

    private AuditItemList list(Audit audit) {
        var said = audits.items(audit);
        return new AuditItemList(
                audit.caseNumber(),
                sheet.isWritable(audit),
                catalogue.of(audit).stream()
                        .map(criterion -> AuditItemView.of(
                                criterion,
                                said.stream()
                                        .filter(item -> item.criterion().item().equals(criterion.item()))
                                        .findFirst()))
                        .toList(),
                null);
    }

    private void requireStaff() {
        caller.getIn(Groups.AUDITORS, Groups.CASE_OFFICERS, Groups.COMMITTEE, Groups.MANAGERS);
    }

    private Criterion criterion(Audit audit, String item) {
        return catalogue
                .find(audit, item)
                .orElseThrow(() -> new NotFound(new Words("item of the criteria", "인증기준 항목"), item));
    }
}
