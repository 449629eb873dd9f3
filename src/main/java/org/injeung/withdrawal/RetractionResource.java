package org.injeung.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.fields.Body;
import org.injeung.registry.StartedCase;

/** Retractions of proposals that nobody has decided yet. */
@Dependent
@Path("cases/{caseNumber}/retraction")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class RetractionResource {
    private final RetractionProcess process;

    /** Retracts by that process. */
    @Inject
    public RetractionResource(RetractionProcess process) {
        this.process = process;
    }

    /** Ends the case. */
    @POST
    @Transactional
    @Operation(
            operationId = "retractProposal",
            summary = "Retract what one has proposed",
            description =
                    "For whoever started a change of a certificate, an exception from a bar, a correction of a breach or"
                            + " the withdrawal of a disposition, until another person has decided it. The case ends as RETRACTED.")
    @APIResponse(
            responseCode = "200",
            description = "The case has ended",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "403", description = "Somebody else proposed it")
    @APIResponse(responseCode = "404", description = "There is no such case, or it does not concern the caller")
    @APIResponse(responseCode = "409", description = "The case is no proposal, or was decided")
    public StartedCase retract(
            @Parameter(description = "Case number", example = "CHG-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Body<NewRetraction> body) {
        return StartedCase.of(process.retract(caseNumber, body));
    }
}
