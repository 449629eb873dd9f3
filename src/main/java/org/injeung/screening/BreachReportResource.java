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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final BreachReportProcess process;

    /** Starts that process. */
    @Inject
    public BreachReportResource(BreachReportProcess process) {
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
            String description,

            @Schema(description = "When the incident was reported to MSIT or KISA: within 24 hours")
            String incidentReportedAt,

            @Schema(description = "When the persons concerned were told of the leak: within 72 hours")
            String leakNotifiedAt,

            @Schema(description = "When the leak was reported to PIPC or KISA: within 72 hours")
            String leakReportedAt,

            @Schema(description = "Whether sensitive data or unique identifiers leaked")
            Boolean sensitiveData,

            @Schema(description = "Whether the leak came from illegal access from outside")
            Boolean illegalAccess) {}

    /** Opens the case, or adds to the one that is open. */
    @POST
    @Transactional
    @Operation(
            summary = "Report a breach",
            description =
                    "A holder reports its own breaches, agencies and case officers those of any. A massive leak leads straight to the revocation of every valid certificate. While a screening of the holder is open, further reports join it. The same report once more changes nothing: the same holder, discoveredAt, number and words from the same account, or the same Idempotency-Key.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewBreachReport")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(
            responseCode = "200",
            description = "The report joined the case that is open, or came before; it is that case",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(
            responseCode = "409",
            description =
                    "An order after a massive leak waits for its signature, or the key was used for another report; the problem names the case")
    public Response start(
            @Parameter(description = "What the caller knows the report by, 1 to 200 characters")
                    @HeaderParam("Idempotency-Key")
                    String key,
            Map<String, Object> variables) {
        var reported = process.report(variables, key);
        var address = URI.create("cases/" + reported.about().caseNumber());
        var answer =
                reported.isNew() ? Response.created(address) : Response.ok().contentLocation(address);
        return answer.entity(StartedCase.of(reported.about())).build();
    }
}
