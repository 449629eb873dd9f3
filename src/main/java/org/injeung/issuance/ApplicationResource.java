package org.injeung.issuance;

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
import org.injeung.law.Scheme;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.StartedCase;

/** Applications for a certificate, from agencies, officers and applicants. */
@Dependent
@Path("applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ApplicationResource {
    private final IssuanceProcess process;

    /** Starts that process. */
    @Inject
    public ApplicationResource(IssuanceProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewApplication", description = "An application for a certificate or its renewal")
    public record NewApplication(
            @Schema(
                    required = true,
                    description = "Business registration number: 10 digits, the last one a check digit",
                    example = "9998100067")
            String businessNumber,

            @Schema(required = true, description = "ISMS, or ISMS_P with personal information", example = "ISMS_P")
            Scheme scheme,

            @Schema(
                    required = true,
                    description = "What is to be certified, at most 1,000 characters",
                    example = "Online shop and its delivery service")
            String scope,

            @Schema(required = false, description = "First certificate (the default) or renewal", example = "INITIAL")
            ApplicationKind kind) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Apply for a certificate",
            description = "An applicant applies for its own organization, agencies and case officers for any.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewApplication")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this")
    @APIResponse(
            responseCode = "409",
            description =
                    "An application is open already, or the organization is barred: then earliestApplicationOn tells the earliest day")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
