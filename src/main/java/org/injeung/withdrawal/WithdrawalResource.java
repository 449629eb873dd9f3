package org.injeung.withdrawal;

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
import org.injeung.law.Defect;
import org.injeung.law.Disposition;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.StartedCase;

/** Withdrawals of dispositions by the authority itself. */
@Dependent
@Path("cases/{caseNumber}/withdrawals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class WithdrawalResource {
    private final WithdrawalProcess process;

    /** Starts that process. */
    @Inject
    public WithdrawalResource(WithdrawalProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewWithdrawal", description = "A disposition that the authority withdraws itself")
    public record NewWithdrawal(
            @Schema(required = true, description = "What is withdrawn", example = "REVOCATION")
            Disposition disposition,

            @Schema(required = true, description = "What is wrong with it", example = "UNLAWFUL")
            Defect defect,

            @Schema(
                    required = true,
                    description = "Why, at most 2,000 characters; the organization reads it if it is withdrawn",
                    example = "The number of affected persons was counted twice")
            String reasons) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Propose to withdraw a disposition that took effect",
            description = "For case officers and managers; a manager who did not propose it signs, until then it holds."
                    + " A revocation, its bar alone, a fine, a penalty or a re-notification (General Act on Public"
                    + " Administration Art. 18), with the effects of an upheld objection.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewWithdrawal")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not propose it")
    @APIResponse(
            responseCode = "409",
            description =
                    "No such disposition of the case is in effect, an objection to it is open, or a withdrawal is")
    public Response start(
            @Parameter(description = "The case that led to it", example = "REV-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Map<String, Object> variables) {
        var opened = process.start(CaseNumber.of(caseNumber), variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
