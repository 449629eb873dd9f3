package org.injeung.surveillance;

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

/** Surveillances out of turn, from officers. */
@Dependent
@Path("surveillances")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class SurveillanceResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public SurveillanceResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "startSurveillance",
            summary = "Start the surveillance of a certificate",
            description = "Case officers only.")
    @APIResponse(responseCode = "409", description = "A surveillance of the certificate is open already")
    public Response start(Body<NewSurveillance> body) {
        return processes.open(CaseKind.SURVEILLANCE, body);
    }
}
