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
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.law.Scheme;
import org.injeung.registry.StartedCase;

/** Examinations whether an organization must be certified, from agencies and officers. */
@Dependent
@Path("obligations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ObligationResource {
    private final ObligationProcess process;

    /** Starts that process. */
    @Inject
    public ObligationResource(ObligationProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewObligation", description = "The examination whether an organization must be certified")
    public record NewObligation(
            @Schema(
                    required = true,
                    description = "Business number of a registered organization",
                    example = "9998100067")
            String businessNumber,

            @Schema(
                    nullable = true,
                    description = "What is to be held; left out: what the organization must hold and does not",
                    example = "ISMS")
            Scheme scheme) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Examine whether an organization must be certified",
            description =
                    "Agencies and case officers only. The organization is told why and by when, reminded, and fined"
                            + " if it does not obtain the certificate; state its facts first.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewObligation")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open, or answered at once; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(responseCode = "409", description = "An obligation of the organization in that scheme is open already")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
