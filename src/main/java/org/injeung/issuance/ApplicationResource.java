package org.injeung.issuance;

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

/** Applications for a certificate, from agencies, officers and applicants. */
@Dependent
@Path("applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ApplicationResource {
    private final IssuanceProcess process;

    /** Starts that process. */
    @Inject
    public ApplicationResource(IssuanceProcess process) {
        this.process = process;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "applyForCertificate",
            summary = "Apply for a certificate",
            description = "An applicant applies for its own organization, agencies and case officers for any.")
    @APIResponse(
            responseCode = "409",
            description =
                    "An application is open already, or the organization is barred: then earliestApplicationOn tells the earliest day")
    public Response start(Body<NewApplication> body) {
        return Processes.opened(process.start(body));
    }
}
