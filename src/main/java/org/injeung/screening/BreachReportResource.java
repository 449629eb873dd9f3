package org.injeung.screening;

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

/** Reports of breaches, from agencies, officers and holders. */
@Dependent
@Path("breach-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BreachReportResource {
    private final ScreeningProcess process;

    /** Starts that process. */
    @Inject
    public BreachReportResource(ScreeningProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewBreachReport", description = "A breach of a holder of certificates")
    public record NewBreachReport(
            @Schema(
                    required = true,
                    description = "Business registration number: 10 digits, the last one a check digit",
                    example = "9998100067")
            String businessNumber,

            @Schema(required = true, description = "Number of affected persons, at least 0", example = "33700000")
            Long affectedPersons,

            @Schema(
                    required = true,
                    description = "When the holder knew: date and time with offset, not in the future",
                    example = "2026-11-20T09:30:00+09:00")
            String discoveredAt,

            @Schema(
                    required = true,
                    description = "What happened, at most 2,000 characters",
                    example = "Customer records were read with a stolen key")
            String description) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Report a breach",
            description =
                    "A holder reports its own breaches, agencies and case officers those of any. A massive leak leads straight to the revocation of every valid certificate.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewBreachReport")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(responseCode = "409", description = "A screening of the holder is open already; the problem names it")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
