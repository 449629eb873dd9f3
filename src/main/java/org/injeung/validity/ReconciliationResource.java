package org.injeung.validity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
import org.injeung.fields.ListAnswer;
import org.injeung.law.Words;
import org.injeung.registry.NotFound;
import org.injeung.registry.Reconciliation;
import org.injeung.registry.Reconciliations;

/** The reconciliations of the register, for managers. */
@Dependent
@Path("reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validity of certificates")
public class ReconciliationResource {
    private final ReconciliationProcess process;
    private final Reconciliations reconciliations;
    private final CurrentCaller caller;

    /** Starts that process, reads that registry. */
    @Inject
    public ReconciliationResource(
            ReconciliationProcess process, Reconciliations reconciliations, CurrentCaller caller) {
        this.process = process;
        this.reconciliations = reconciliations;
        this.caller = caller;
    }

    /**
     * A reconciliation as it is told.
     *
     * @param id its number
     * @param startedBy who ordered it; {@code system} for that of every night and of a start
     * @param startedAt when it began
     * @param endedAt when all certificates were looked at; left out while it runs
     * @param certificates how many valid or suspended certificates were looked at
     * @param repaired how many of them had to be mended
     * @param repairs what was mended
     * @param conflicts what a person has to look at
     */
    @Schema(name = "Reconciliation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReconciliationView(
            long id,
            String startedBy,
            Instant startedAt,

            @Schema(nullable = true, description = "Left out while it runs")
            Instant endedAt,

            @Schema(description = "Valid and suspended certificates that were looked at")
            int certificates,

            int repaired,

            @Schema(description = "What was mended, a line each; cut off after 4,000 characters")
            List<String> repairs,

            @Schema(description = "What a person has to look at, a line each; cut off after 4,000 characters")
            List<String> conflicts) {
        static ReconciliationView of(Reconciliation reconciliation) {
            return new ReconciliationView(
                    reconciliation.id(),
                    reconciliation.startedBy(),
                    reconciliation.startedAt(),
                    reconciliation.endedAt().orElse(null),
                    reconciliation.certificates(),
                    reconciliation.repaired(),
                    reconciliation.repairs(),
                    reconciliation.conflicts());
        }
    }

    /** A part of the list of reconciliations. */
    @Schema(name = "ReconciliationList")
    public record ReconciliationList(
            long total,
            int first,
            int rows,
            List<ReconciliationView> reconciliations,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next)
            implements ListAnswer {}

    /** Orders one. */
    @POST
    @Transactional
    @Operation(
            operationId = "orderReconciliation",
            summary = "Order a reconciliation of the register",
            description =
                    "Managers only. It looks whether every valid or suspended certificate waits for exactly one next"
                            + " event, and mends what is missing. It runs by itself every night at two o'clock (Asia/Seoul).")
    @APIResponse(
            responseCode = "202",
            description = "It runs; the header Location tells where its result is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Reconciliation")))
    @APIResponse(responseCode = "403", description = "The account is not a manager's")
    public Response order() {
        caller.getIn(Groups.MANAGERS);
        var ordered = process.start();
        return Response.accepted(ReconciliationView.of(ordered))
                .location(URI.create("reconciliations/" + ordered.id()))
                .build();
    }

    /** One reconciliation. */
    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "readReconciliation", summary = "Read a reconciliation", description = "Managers only.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Reconciliation")))
    @APIResponse(responseCode = "403", description = "The account is not a manager's")
    @APIResponse(responseCode = "404", description = "There is none of that number")
    public ReconciliationView read(
            @Parameter(description = "As in the list", example = "1") @PathParam("id") String id) {
        caller.getIn(Groups.MANAGERS);
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .map(reconciliations::read)
                .map(ReconciliationView::of)
                .orElseThrow(() -> new NotFound(new Words("reconciliation", "대사"), id));
    }

    /** Reconciliations, newest first. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listReconciliations",
            summary = "List reconciliations, newest first",
            description = "Managers only.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ReconciliationList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "400", description = "first, after or rows is wrong")
    @APIResponse(responseCode = "403", description = "The account is not a manager's")
    public ReconciliationList list(
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
        caller.getIn(Groups.MANAGERS);
        var page = ListAnswer.page(Reconciliations.NEWEST_FIRST, first, after, rows, accepted);
        var part = reconciliations.list(page);
        return new ReconciliationList(
                part.total(),
                page.first(),
                page.rows(),
                part.rows().stream().map(ReconciliationView::of).toList(),
                ListAnswer.next(request, part));
    }
}
