package org.injeung.change;

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

/** Changes of certificates, from their holders and from case officers. */
@Dependent
@Path("certificate-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CertificateChangeResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public CertificateChangeResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "requestCertificateChange",
            summary = "Change, give back, suspend or correct a certificate",
            description =
                    "Accounts of the holder, and case officers with its written request; a suspension only case officers."
                            + " Whoever starts it does not confirm it.")
    @APIResponse(responseCode = "403", description = "The account may not start this, or not for this certificate")
    @APIResponse(
            responseCode = "409",
            description = "Such a change is open already, or a revocation or screening stands against a surrender")
    public Response start(Body<NewCertificateChange> body) {
        return processes.open(CaseKind.CHANGE, body);
    }
}
