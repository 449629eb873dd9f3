package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.Processes;
import org.injeung.access.StartsCase;
import org.injeung.fields.Body;
import org.injeung.registry.CaseKind;

/** Corrections of the number of affected persons of a breach. */
@Dependent
@Path("cases/{caseNumber}/breach-corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BreachCorrectionResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public BreachCorrectionResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "proposeBreachCorrection",
            summary = "Propose to correct the number of affected persons of a breach",
            description =
                    "For whoever reported the breach, and case officers. Another case officer confirms or refuses it; until then the number holds. "
                            + "At or below the threshold of a massive leak, revocations that wait for their signature end as not warranted, and the screening goes on.")
    @APIResponse(responseCode = "403", description = "The account may not propose it")
    @APIResponse(responseCode = "404", description = "There is no such breach, or it does not concern the caller")
    @APIResponse(
            responseCode = "409",
            description = "A correction of the breach is open already, or an order that rests on the number was signed")
    public Response start(
            @Parameter(description = "Case number", example = "BRS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Body<NewBreachCorrection> body) {
        return processes.open(CaseKind.BREACH_CORRECTION, body.with("breachCase", caseNumber));
    }
}
