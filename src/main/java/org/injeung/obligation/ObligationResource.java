package org.injeung.obligation;

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

/** Examinations whether an organization must be certified, from agencies and officers. */
@Dependent
@Path("obligations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ObligationResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public ObligationResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "examineObligation",
            summary = "Examine whether an organization must be certified",
            description =
                    "Agencies and case officers only. The organization is told why and by when, reminded, and fined"
                            + " if it does not obtain the certificate; state its facts first.")
    @APIResponse(responseCode = "409", description = "An obligation of the organization in that scheme is open already")
    public Response start(Body<NewObligation> body) {
        return processes.open(CaseKind.OBLIGATION, body);
    }
}
