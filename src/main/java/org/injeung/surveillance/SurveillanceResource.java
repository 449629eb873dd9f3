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
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.registry.StartedCase;

/** Surveillances out of turn, from officers. */
@Dependent
@Path("surveillances")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class SurveillanceResource {
    private final SurveillanceProcess process;

    /** Starts that process. */
    @Inject
    public SurveillanceResource(SurveillanceProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewSurveillance", description = "The surveillance of one certificate")
    public record NewSurveillance(
            @Schema(required = true, description = "Number of a valid certificate", example = "ISMS-P-KISA-2025-001")
            String certificateNumber) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(summary = "Start the surveillance of a certificate", description = "Case officers only.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewSurveillance")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(responseCode = "409", description = "A surveillance of the certificate is open already")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
