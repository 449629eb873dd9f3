package org.injeung.change;

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
import org.injeung.registry.ChangeKind;
import org.injeung.registry.StartedCase;

/** Changes of certificates, from their holders and from case officers. */
@Dependent
@Path("certificate-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CertificateChangeResource {
    private final ChangeProcess process;

    /** Starts that process. */
    @Inject
    public CertificateChangeResource(ChangeProcess process) {
        this.process = process;
    }

    /** What the body says; the checks are those of the first step of the process. */
    @Schema(name = "NewCertificateChange", description = "A change of one certificate")
    public record NewCertificateChange(
            @Schema(
                    required = true,
                    description = "Number of a certificate that is held",
                    example = "ISMS-P-KISA-2025-001")
            String certificateNumber,

            @Schema(required = true, description = "SUSPENSION: case officers only", example = "HOLDER_DETAILS")
            ChangeKind change,

            @Schema(required = true, description = "Why, at most 1,000 characters", example = "The company moved")
            String reason,

            @Schema(
                    nullable = true,
                    description = "Of CORRECTION: the scope as it should have been written, at most 1,000 characters",
                    example = "Online shop and its delivery service")
            String correctedScope,

            @Schema(
                    nullable = true,
                    description =
                            "Of CORRECTION: business number of the unit of the same company to which it should have"
                                    + " been issued",
                    example = "9998100048")
            String correctedHolder,

            @Schema(
                    nullable = true,
                    description = "Of HOLDER_DETAILS and CORRECTION: the new or right name, at most 200 characters")
            String newName,

            @Schema(
                    nullable = true,
                    description = "Of HOLDER_DETAILS and CORRECTION: the new or right address, at most 300 characters",
                    example = "10 Sejong-daero, Seoul")
            String newAddress,

            @Schema(
                    nullable = true,
                    description =
                            "Of HOLDER_DETAILS and CORRECTION: the new or right representative, at most 100 characters")
            String newRepresentative,

            @Schema(
                    nullable = true,
                    description =
                            "Of HOLDER_DETAILS, which needs it, and CORRECTION: what proves it, at most 1,000 characters",
                    example = "Business registration certificate of 2026-11-20")
            String evidence,

            @Schema(
                    nullable = true,
                    description =
                            "Of an officer, who needs it but for SUSPENSION and a CORRECTION that nobody asked for: when the"
                                    + " holder's written request was received",
                    example = "2026-11-20")
            LocalDate paperReceivedOn,

            @Schema(
                    nullable = true,
                    description =
                            "Of an officer, who needs it with paperReceivedOn: what the written request is called and where it"
                                    + " is kept, at most 200 characters",
                    example = "Letter of the company, mail log 2026-4711")
            String paperReference) {}

    /** Opens the case. */
    @POST
    @Transactional
    @Operation(
            summary = "Change, give back, suspend or correct a certificate",
            description =
                    "Accounts of the holder, and case officers with its written request; a suspension only case officers."
                            + " Whoever starts it does not confirm it.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewCertificateChange")))
    @APIResponse(
            responseCode = "201",
            description = "The case is open; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "StartedCase")))
    @APIResponse(responseCode = "400", description = "A problem that names the property and what is wrong with it")
    @APIResponse(responseCode = "403", description = "The account may not start this, or not for this certificate")
    @APIResponse(
            responseCode = "409",
            description = "Such a change is open already, or a revocation or screening stands against a surrender")
    public Response start(Map<String, Object> variables) {
        var opened = process.start(variables);
        return Response.created(URI.create("cases/" + opened.caseNumber()))
                .entity(StartedCase.of(opened))
                .build();
    }
}
