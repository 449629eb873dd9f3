package org.injeung.bar;

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

/** Requests of managers that an organization may apply although it is barred. */
@Dependent
@Path("bar-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BarExceptionResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public BarExceptionResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "requestBarException",
            summary = "Ask that a barred organization may apply",
            description = "Managers only. Another manager confirms or refuses it; until then the bar holds.")
    @APIResponse(responseCode = "403", description = "The account may not ask for it")
    @APIResponse(responseCode = "409", description = "An exception of the organization is open already")
    public Response start(Body<NewBarException> body) {
        return processes.open(CaseKind.BAR_EXCEPTION, body);
    }
}
