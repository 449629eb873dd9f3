package org.injeung.objection;

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
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.registry.StartedCase;

/** Objections, from organizations for themselves, or entered by an officer with the paper they came on. */
@Dependent
@Path("objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ObjectionResource {
    private final ObjectionProcess process;

    /** Starts that process. */
    @Inject
    public ObjectionResource(ObjectionProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewObjection", description = "An objection to the result of a case")
    public record NewObjection(
            @Schema(
                    required = true,
                    description = "The application, surveillance or revocation whose result is contested",
                    example = "REV-2026-000001")
            String caseNumber,

            @Schema(
                    required = true,
                    description = "Why the result is wrong, at most 2,000 characters",
                    example = "The findings were corrected in time")
            String reasons,

            @Schema(
                    nullable = true,
                    description =
                            "Of an officer, who needs it: when the paper was received; an objection is in time by this day",
                    example = "2026-12-01")
            LocalDate paperReceivedOn,

            @Schema(
                    nullable = true,
                    description =
                            "Of an officer, who needs it: what the paper is called and where it is kept, at most 200 characters",
                    example = "Letter of the company, mail log 2026-4711")
            String paperReference) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Object to the result of a case",
            description =
                    "Organizations for themselves; case officers enter what came on paper. Within 15 days of the letter"
                            + " that told the result; what is late or repeated is kept with the status INADMISSIBLE and a letter.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewObjection")))
    @APIResponse(
            responseCode = "201",
            description =
                    "The case is open or was answered as inadmissible; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(responseCode = "409", description = "An objection to the same result is open already")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
