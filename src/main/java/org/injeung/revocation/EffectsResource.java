package org.injeung.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;

/** What the signature of an order of revocation would bring about. */
@Dependent
@Path("cases/{caseNumber}/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class EffectsResource {
    private final RevocationProcess process;
    private final CurrentCaller caller;

    /** Reads by that process. */
    @Inject
    public EffectsResource(RevocationProcess process, CurrentCaller caller) {
        this.process = process;
        this.caller = caller;
    }

    /** As they are now. */
    @GET
    @Transactional
    @Operation(
            operationId = "previewRevocationEffects",
            summary = "Preview the effects of an order of revocation",
            description =
                    "Computed now, in English and Korean; the case keeps what was shown to who signed. Case officers and"
                            + " managers only.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RevocationEffects")))
    @APIResponse(responseCode = "403", description = "The account is none of a case officer or manager")
    @APIResponse(responseCode = "404", description = "There is no such revocation")
    @APIResponse(responseCode = "409", description = "The revocation is decided")
    public EffectsView read(
            @Parameter(description = "Case number of the revocation", example = "REV-2026-000001")
                    @PathParam("caseNumber")
                    String caseNumber) {
        caller.getIn(Groups.CASE_OFFICERS, Groups.MANAGERS);
        return process.previewEffects(caseNumber);
    }
}
