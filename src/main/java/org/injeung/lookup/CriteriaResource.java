package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.law.Criteria;
import org.injeung.law.Words;
import org.injeung.registry.AuditScheme;
import org.injeung.registry.Audits;

/** What the audit of a case looks at, for those whom the case concerns. */
@Dependent
@Path("cases/{caseNumber}/criteria")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CriteriaResource {
    private final CaseFile file;
    private final Audits audits;
    private final AuditScheme scheme;
    private final Criteria criteria;
    private final CurrentCaller caller;

    /** Reads that registry and those criteria. */
    @Inject
    public CriteriaResource(CaseFile file, Audits audits, AuditScheme scheme, Criteria criteria, CurrentCaller caller) {
        this.file = file;
        this.audits = audits;
        this.scheme = scheme;
        this.criteria = criteria;
        this.caller = caller;
    }

    /** What an audit looks at. */
    @Schema(name = "CriterionList")
    public record CriterionList(
            @Schema(example = "ISS-2026-000001") String caseNumber,

            @Schema(description = "By number") List<CriterionView> items) {}

    /** An item of the criteria. */
    @Schema(name = "Criterion")
    public record CriterionView(
            @Schema(description = "Its number in annex 7 of the joint notice", example = "2.10.8")
            String item,

            Words title) {
        static CriterionView of(Criteria.Criterion criterion) {
            return new CriterionView(criterion.item(), criterion.title());
        }
    }

    /** The items that the audit of a case looks at. */
    @GET
    @Transactional
    @Operation(
            operationId = "listCriteria",
            summary = "List what the audit of a case looks at",
            description = "The items of the scheme of the case that are in force on the first planned day on site.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CriterionList")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such case, it does not concern the caller, or no audit was planned in it")
    public CriterionList list(
            @Parameter(description = "Case number", example = "ISS-2026-000001") @PathParam("caseNumber")
                    String caseNumber) {
        var audit = audits.read(file.find(caseNumber, new Reader(caller.get())).caseNumber());
        return new CriterionList(
                audit.caseNumber(),
                criteria.catalogue(scheme.of(audit), audit.plannedOn()).stream()
                        .map(CriterionView::of)
                        .toList());
    }
}
