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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.Processes;
import org.injeung.access.StartsCase;
import org.injeung.fields.Body;
import org.injeung.registry.CaseKind;

/** Withdrawals of dispositions by the authority itself. */
@Dependent
@Path("cases/{caseNumber}/withdrawals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class WithdrawalResource {
    private final Processes processes;

    /** Starts the process. */
    @Inject
    public WithdrawalResource(Processes processes) {
        this.processes = processes;
    }

    /** Opens the case. */
    @POST
    @StartsCase
    @Transactional
    @Operation(
            operationId = "proposeWithdrawal",
            summary = "Propose to withdraw a disposition that took effect",
            description = "For case officers and managers; a manager who did not propose it signs, until then it holds."
                    + " A revocation, its bar alone, a fine, a penalty or a re-notification (General Act on Public"
                    + " Administration Art. 18), with the effects of an upheld objection.")
    @APIResponse(responseCode = "403", description = "The account may not propose it")
    @APIResponse(responseCode = "404", description = "There is no such case")
    @APIResponse(
            responseCode = "409",
            description =
                    "No such disposition of the case is in effect, an objection to it is open, or a withdrawal is")
    public Response start(
            @Parameter(description = "The case that led to it", example = "REV-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            Body<NewWithdrawal> body) {
        return processes.open(CaseKind.WITHDRAWAL, body.with("contestedCase", caseNumber));
    }
}
