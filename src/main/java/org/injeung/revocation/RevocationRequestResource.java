package org.injeung.revocation;

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

/** Requests to revoke a certificate, from agencies and officers. */
@Dependent
@Path("revocation-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class RevocationRequestResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public RevocationRequestResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "requestRevocation",
            summary = "Request the revocation of a certificate",
            description = "Agencies and case officers only.")
    @APIResponse(responseCode = "409", description = "A revocation of the certificate on that ground is open already")
    public Response start(Body<NewRevocationRequest> body) {
        return processes.open(CaseKind.REVOCATION, body);
    }
}
