package org.injeung.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.Caller;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.law.Words;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.Succession;
import org.injeung.registry.SuccessionReason;

/** Who went on under another business number: a bar of the predecessor holds for the successor. */
@Dependent
@Path("organizations/{businessNumber}/predecessors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
public class SuccessionResource {
    private final Organizations organizations;
    private final CurrentCaller caller;

    /** Works in the transaction of the request. */
    @Inject
    public SuccessionResource(Organizations organizations, CurrentCaller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    /** A declared succession. */
    @Schema(name = "Succession")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuccessionView(
            @Schema(example = "9998100048") String predecessor,
            @Schema(example = "9998100053") String successor,
            SuccessionReason reason,
            LocalDate effectiveOn,

            @Schema(nullable = true, description = "Who declared it; not for applicants")
            String declaredBy,

            Instant declaredAt) {
        static SuccessionView of(Succession succession, Caller reader) {
            return new SuccessionView(
                    succession.predecessor(),
                    succession.successor(),
                    succession.reason(),
                    succession.effectiveOn(),
                    reader.seesEveryOrganization() ? succession.declaredBy() : null,
                    succession.declaredAt());
        }
    }

    /** Another business number of the same company. */
    @Schema(name = "SameCompany")
    public record SameCompanyView(
            @Schema(example = "9998100048") String businessNumber,
            String name,

            @Schema(description = "How it is known to be the same company, in English and Korean")
            String link) {}

    /** What makes an organization the same company as others. */
    @Schema(name = "CompanyLinks")
    public record LinksView(
            @Schema(description = "What was declared of it as successor or predecessor")
            List<SuccessionView> successions,

            @Schema(description = "Those whose bars hold for it today, without itself")
            List<SameCompanyView> sameCompany) {}

    /** Declares a succession. */
    @PUT
    @Path("{predecessor}")
    @Transactional
    @Operation(
            operationId = "declareSuccession",
            summary = "Declare that an organization succeeded another",
            description =
                    "Agencies and case officers only. Declared again, it is corrected. From its first day on a bar"
                            + " of the predecessor holds for the successor, through any number of successions. If-Match"
                            + " takes the ETag of who is the same company (GET of the address above);"
                            + " If-None-Match: * declares what is not declared yet.")
    @APIResponse(
            responseCode = "200",
            description = "Declared, with who is the same company now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CompanyLinks")))
    @APIResponse(responseCode = "403", description = "The account may not declare it")
    @APIResponse(responseCode = "404", description = "One of them is not registered")
    @APIResponse(
            responseCode = "412",
            description = "Other organizations are the same company than If-Match names, or it is declared already")
    public LinksView declare(
            @Parameter(description = "The successor", example = "9998100053") @PathParam("businessNumber")
                    String successor,
            @Parameter(description = "The predecessor", example = "9998100048") @PathParam("predecessor")
                    String predecessor,
            @BeanParam Condition condition,
            Body<NewSuccession> body) {
        var by = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS);
        var after = find(successor, by).businessNumber();
        var before = find(predecessor, by).businessNumber();
        var sent = body.read();
        organizations.lock(before, after);
        condition.require(view(after, by), isDeclared(before, after));
        organizations.declareSuccession(before, after, sent.reason(), sent.effectiveOn(), by.id());
        return view(after, by);
    }

    private boolean isDeclared(String predecessor, String successor) {
        return organizations.successions(successor).stream()
                .anyMatch(declared -> declared.predecessor().equals(predecessor)
                        && declared.successor().equals(successor));
    }

    /** Withdraws a succession that was declared by mistake. */
    @DELETE
    @Path("{predecessor}")
    @Transactional
    @Operation(
            operationId = "withdrawSuccession",
            summary = "Withdraw a succession that was declared by mistake",
            description = "Agencies and case officers only. It stays on record with who withdrew it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CompanyLinks")))
    @APIResponse(responseCode = "403", description = "The account may not withdraw it")
    @APIResponse(responseCode = "404", description = "It is not declared")
    public LinksView withdraw(
            @Parameter(description = "Business number of the organization, in any spelling", example = "9998100067")
                    @PathParam("businessNumber")
                    String successor,
            @Parameter(description = "Business number of the organization that it succeeded", example = "9998100029")
                    @PathParam("predecessor")
                    String predecessor) {
        var by = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS);
        var after = find(successor, by).businessNumber();
        organizations.withdrawSuccession(find(predecessor, by).businessNumber(), after, by.id());
        return view(after, by);
    }

    /** Who is the same company, and why. */
    @GET
    @Transactional
    @Operation(
            operationId = "readSuccessions",
            summary = "Read who is the same company",
            description = "By corporate number and declared successions. Applicants read it of their own organization.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CompanyLinks")))
    @APIResponse(responseCode = "404", description = "There is none, or the account may not see it")
    public LinksView read(
            @Parameter(description = "Business number of the organization, in any spelling", example = "9998100067")
                    @PathParam("businessNumber")
                    String businessNumber) {
        var reader = caller.get();
        return view(find(businessNumber, reader).businessNumber(), reader);
    }

    private Organization find(String businessNumber, Caller reader) {
        return organizations
                .find(businessNumber)
                .filter(found -> reader.sees(found.businessNumber()))
                .orElseThrow(() -> new NotFound(new Words("organization", "조직"), businessNumber));
    }

    private LinksView view(String businessNumber, Caller reader) {
        var company = organizations.sameCompany(businessNumber);
        var names = organizations.names(company.keySet());
        return new LinksView(
                organizations.successions(businessNumber).stream()
                        .map(succession -> SuccessionView.of(succession, reader))
                        .toList(),
                company.entrySet().stream()
                        .filter(other -> !other.getKey().equals(businessNumber))
                        .map(other -> new SameCompanyView(
                                other.getKey(),
                                names.get(other.getKey()),
                                other.getValue().both()))
                        .toList());
    }
}
