package org.injeung.objection;

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

/** Objections, from organizations for themselves, or entered by an officer with the paper they came on. */
@Dependent
@Path("objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ObjectionResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public ObjectionResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "objectToResult",
            summary = "Object to the result of a case",
            description =
                    "Organizations for themselves; case officers enter what came on paper. Within 15 days of the letter"
                            + " that told the result; what is late or repeated is kept with the status INADMISSIBLE and a letter.")
    @APIResponse(responseCode = "409", description = "An objection to the same result is open already")
    public Response start(Body<NewObjection> body) {
        return processes.open(CaseKind.OBJECTION, body);
    }
}
