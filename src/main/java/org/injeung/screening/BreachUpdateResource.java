package org.injeung.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.fields.Body;
import org.injeung.law.ReportEffect;
import org.injeung.registry.Cases;

/** Further reports of a breach whose screening is open: a new number, what was done since. */
@Dependent
@Path("cases/{caseNumber}/breach-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class BreachUpdateResource {
    private final BreachReportProcess process;
    private final Cases cases;

    /** Tells that process. */
    @Inject
    public BreachUpdateResource(BreachReportProcess process, Cases cases) {
        this.process = process;
        this.cases = cases;
    }

    /**
     * What the report did.
     *
     * @param affectedPersons the number that holds now
     * @param reportedPersons the number in this report
     */
    @Schema(name = "ReceivedReport")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReceivedReport(
            String caseNumber,

            @Schema(description = "OPEN, or the outcome if the number passed the threshold of a massive leak")
            String status,

            long affectedPersons,
            long reportedPersons,
            ReportEffect effect,
            boolean massive,
            Instant reportedAt,
            String explanation) {}

    /** Takes the report. */
    @POST
    @Transactional
    @Operation(
            operationId = "updateBreachReport",
            summary = "Report what became known of a breach since",
            description =
                    "For agencies that reported it, case officers and the holder. A number that passes the threshold makes the breach a massive leak at once, whatever runs in the screening.")
    @APIResponse(
            responseCode = "200",
            description = "What it did; the same for the same Idempotency-Key",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ReceivedReport")))
    @APIResponse(responseCode = "403", description = "The account reports no breaches")
    @APIResponse(responseCode = "404", description = "There is no such breach, or it does not concern the caller")
    @APIResponse(
            responseCode = "409",
            description = "The screening has ended, and no order waits; the problem says what to do")
    public ReceivedReport update(
            @Parameter(description = "Case number", example = "BRS-2026-000001") @PathParam("caseNumber")
                    String caseNumber,
            @Parameter(description = "What the caller knows the report by, 1 to 200 characters")
                    @HeaderParam("Idempotency-Key")
                    String key,
            Body<BreachUpdate> body) {
        var received = process.update(caseNumber, body, key);
        var report = received.report();
        return new ReceivedReport(
                caseNumber,
                cases.read(caseNumber).status(),
                received.breach().affectedPersons(),
                report.affectedPersons(),
                report.effect(),
                received.breach().massive(),
                report.reportedAt(),
                explanation(report.effect(), caseNumber));
    }

    private static String explanation(ReportEffect effect, String caseNumber) {
        return switch (effect) {
            case RAISED -> "The number of affected persons rose.";
            case LOWER ->
                "The lower number was recorded. It takes nothing back: the highest reported number holds. One that was mistyped"
                        + " is corrected by POST /api/cases/%s/breach-corrections.".formatted(caseNumber);
            default -> "The number of affected persons stays as it is.";
        };
    }
}
