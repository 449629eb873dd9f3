package org.injeung.revocation;

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
import org.injeung.law.Ground;
import org.injeung.registry.StartedCase;

/** Requests to revoke a certificate, from agencies and officers. */
@Dependent
@Path("revocation-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class RevocationRequestResource {
    private final RevocationProcess process;

    /** Starts that process. */
    @Inject
    public RevocationRequestResource(RevocationProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewRevocationRequest", description = "A request to revoke one certificate")
    public record NewRevocationRequest(
            @Schema(required = true, description = "Number of a valid certificate", example = "ISMS-P-KISA-2025-001")
            String certificateNumber,

            @Schema(required = true, description = "The legal ground", example = "REPEATED_VIOLATION")
            Ground ground,

            @Schema(
                    required = true,
                    description = "The facts, at most 2,000 characters",
                    example = "Third sanctioned violation within three years")
            String facts,

            @Schema(
                    description = "The same in Korean, if the facts are in English, at most 2,000 characters",
                    example = "3년 안에 세 번째 제재")
            String factsKorean,

            @Schema(
                    description =
                            "The day of the violation; needed with the ground NETWORK_ACT_VIOLATION, and only with it",
                    example = "2026-10-05")
            String networkActViolatedOn) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(summary = "Request the revocation of a certificate", description = "Agencies and case officers only.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewRevocationRequest")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(responseCode = "409", description = "A revocation of the certificate on that ground is open already")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
