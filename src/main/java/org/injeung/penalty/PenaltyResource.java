package org.injeung.penalty;

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

/** Assessments of administrative penalties, asked for by the Commission. */
@Dependent
@Path("penalty-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class PenaltyResource {
    private final PenaltyProcess process;

    /** Starts that process. */
    @Inject
    public PenaltyResource(PenaltyProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewPenaltyAssessment", description = "The penalty that is to be assessed")
    public record NewPenaltyAssessment(
            @Schema(required = true, description = "Case of the breach", example = "BRS-2026-000001")
            String caseNumber,

            @Schema(
                    required = true,
                    description = "Business number of the organization that the breach was reported of",
                    example = "9998100022")
            String businessNumber) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Assess the administrative penalty after a breach",
            description =
                    "Accounts of PIPC only. The organization is asked for its sales, told the intended amount with its"
                            + " worksheet, heard, and told the penalty with the time of payment.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewPenaltyAssessment")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(responseCode = "409", description = "The penalty for that breach is being assessed or was imposed")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
