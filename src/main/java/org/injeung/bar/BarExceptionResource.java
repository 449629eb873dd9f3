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
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.registry.StartedCase;

/** Requests of managers that an organization may apply although it is barred. */
@Dependent
@Path("bar-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BarExceptionResource {
    private final BarExceptionProcess process;

    /** Starts that process. */
    @Inject
    public BarExceptionResource(BarExceptionProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewBarException", description = "A request that a barred organization may apply")
    public record NewBarException(
            @Schema(
                    required = true,
                    description = "Business number of an organization that is barred",
                    example = "9998100048")
            String businessNumber,

            @Schema(
                    required = true,
                    description = "Why, at most 1,000 characters; the organization reads it if it is granted",
                    example = "Its hospitals may not operate without a certificate")
            String reason,

            @Schema(nullable = true, description = "On what it rests, at most 300 characters")
            String legalBasis) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Ask that a barred organization may apply",
            description = "Managers only. Another manager confirms or refuses it; until then the bar holds.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewBarException")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not ask for it")
    @APIResponse(responseCode = "409", description = "An exception of the organization is open already")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
