package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.StartedCase;

/** Corrections of the number of affected persons of a breach. */
@Dependent
@Path("cases/{caseNumber}/breach-corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BreachCorrectionResource {
    private final CorrectionProcess process;

    /** Starts that process. */
    @Inject
    public BreachCorrectionResource(CorrectionProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewBreachCorrection", description = "A number of affected persons that was reported too high")
    public record NewBreachCorrection(
            @Schema(required = true, description = "The number that is right", example = "33700")
            Long correctedPersons,

            @Schema(
                    required = true,
                    description = "Why it is right, at most 1,000 characters",
                    example = "Three zeros too many were typed")
            String reason) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Propose to correct the number of affected persons of a breach",
            description =
                    "For whoever reported the breach, and case officers. Another case officer confirms or refuses it; until then the number holds. "
                            + "At or below the threshold of a massive leak, revocations that wait for their signature end as not warranted, and the screening goes on.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewBreachCorrection")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not propose it")
    @APIResponse(responseCode = "404", description = "There is no such breach, or it does not concern the caller")
    @APIResponse(
            responseCode = "409",
            description = "A correction of the breach is open already, or an order that rests on the number was signed")
    public Response start(
            @Parameter(description = "Case number", example = "BRS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Map<String, Object> variables) {
        var opened = process.start(CaseNumber.of(caseNumber), variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
