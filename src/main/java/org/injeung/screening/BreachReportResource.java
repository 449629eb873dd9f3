package org.injeung.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.StartsCase;
import org.injeung.fields.Body;
import org.injeung.registry.StartedCase;

/** Reports of breaches, from agencies, officers and holders. */
@Dependent
@Path("breach-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BreachReportResource {
    private final BreachReportProcess process;

    /** Starts that process. */
    @Inject
    public BreachReportResource(BreachReportProcess process) {
        this.process = process;
    }

    /** Opens the case, or adds to the one that is open. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "reportBreach",
            summary = "Report a breach",
            description =
                    "A holder reports its own breaches, agencies and case officers those of any. A massive leak leads straight to the revocation of every valid certificate. While a screening of the holder is open, further reports join it. The same report once more changes nothing: the same holder, discoveredAt, number and words from the same account, or the same Idempotency-Key.")
    @APIResponse(
            responseCode = "200",
            description = "The report joined the case that is open, or came before; it is that case",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(
            responseCode = "409",
            description =
                    "An order after a massive leak waits for its signature, or the key was used for another report; the problem names the case")
    public Response start(
            @Parameter(description = "What the caller knows the report by, 1 to 200 characters")
                    @HeaderParam("Idempotency-Key")
                    String key,
            Body<NewBreachReport> body) {
        var reported = process.report(body, key);
        var address = URI.create("cases/" + reported.about().caseNumber());
        var answer =
                reported.isNew() ? Response.created(address) : Response.ok().contentLocation(address);
        return answer.entity(StartedCase.of(reported.about())).build();
    }
}
