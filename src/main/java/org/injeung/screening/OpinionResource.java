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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.fields.Body;
import org.injeung.law.Agency;

/** Opinions of the agencies that were asked about a breach. */
@Dependent
@Path("cases/{caseNumber}/opinions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class OpinionResource {
    private final OpinionProcess process;

    /** Tells that process. */
    @Inject
    public OpinionResource(OpinionProcess process) {
        this.process = process;
    }

    /** What was taken. */
    @Schema(name = "GivenOpinion")
    public record GivenOpinion(
            String caseNumber,
            Agency agency,
            Instant givenAt,

            @Schema(description = "Until when opinions are taken")
            Instant endsAt) {}

    /** Takes the opinion. */
    @POST
    @Transactional
    @Operation(
            operationId = "giveOpinion",
            summary = "Give the opinion of an agency on a breach",
            description =
                    "For the agencies that the officer of the screening asked, once each, until the date; they read it in the case.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "GivenOpinion")))
    @APIResponse(responseCode = "403", description = "The account is of no agency, or of one that was not asked")
    @APIResponse(responseCode = "404", description = "There is no such breach, or it does not concern the caller")
    @APIResponse(responseCode = "409", description = "Given already, too late, or the screening has ended")
    public GivenOpinion give(
            @Parameter(description = "Case number", example = "BRS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Body<NewOpinion> body) {
        var given = process.giveOpinion(caseNumber, body);
        return new GivenOpinion(
                caseNumber, given.opinion().agency(), given.opinion().givenAt().orElseThrow(), given.endsAt());
    }
}
