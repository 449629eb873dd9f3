package org.injeung.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.Processes;
import org.injeung.access.StartsCase;
import org.injeung.fields.Body;
import org.injeung.registry.CaseKind;

/** Assessments of administrative penalties, asked for by the Commission. */
@Dependent
@Path("penalty-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class PenaltyResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public PenaltyResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "assessPenalty",
            summary = "Assess the administrative penalty after a breach",
            description =
                    "Accounts of PIPC only. The organization is asked for its sales, told the intended amount with its"
                            + " worksheet, heard, and told the penalty with the time of payment.")
    @APIResponse(responseCode = "409", description = "The penalty for that breach is being assessed or was imposed")
    public Response start(Body<NewPenaltyAssessment> body) {
        return processes.open(CaseKind.PENALTY, body);
    }
}
