package org.injeung.renotification;

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

/** Re-notifications of leaks, from agencies and officers. */
@Dependent
@Path("re-notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ReNotificationResource {
    private final ReNotificationProcess process;

    /** Starts that process. */
    @Inject
    public ReNotificationResource(ReNotificationProcess process) {
        this.process = process;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "orderReNotification",
            summary = "Have the persons concerned by a leak told again",
            description = "PIPC and case officers only. An officer prepares what is demanded, a manager signs it.")
    @APIResponse(responseCode = "409", description = "A re-notification of that breach is open already")
    public Response start(Body<NewReNotification> body) {
        return Processes.opened(process.start(body));
    }
}
