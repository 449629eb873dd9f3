package org.injeung.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.Caller;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.OrganizationAccounts;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Parameters;
import org.injeung.law.Sector;
import org.injeung.law.Words;
import org.injeung.registry.AsOf;
import org.injeung.registry.Certificates;
import org.injeung.registry.Conflict;
import org.injeung.registry.Duties;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.ReapplicationBar;
import org.injeung.registry.SearchText;

/** The organizations and the groups of their accounts: agencies and officers register, applicants see their own. */
@Dependent
@Path("organizations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations", description = "Who applies and holds, and what it is obliged to")
public class OrganizationResource {
    private final Organizations organizations;
    private final Certificates certificates;
    private final OrganizationAccounts accounts;
    private final Duties duties;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Works in the transaction of the request. */
    @Inject
    public OrganizationResource(
            Organizations organizations,
            Certificates certificates,
            OrganizationAccounts accounts,
            Duties duties,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.accounts = accounts;
        this.duties = duties;
        this.caller = caller;
        this.clock = clock;
    }

    /** An organization as it is told. */
    @Schema(name = "Organization")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrganizationView(
            @Schema(example = "9998100067") String businessNumber,
            @Schema(example = "Onnuri Portal (온누리포털)") String name,
            Sector sector,

            @Schema(description = "Sales of the last business year in won", example = "1200000000000")
            long annualSales,

            @Schema(nullable = true) String address,
            @Schema(nullable = true) String representative,

            @Schema(nullable = true, example = "1101110062432")
            String corporateNumber,

            Instant registeredAt,

            @Schema(description = "When anything of itself was written last")
            Instant updatedAt,

            @Schema(
                    description = "The group into which an administrator puts the accounts of the organization",
                    example = "organization-9998100067")
            String accountGroup,

            @Schema(nullable = true, description = "What it was called before, the last name first, if it was renamed")
            List<String> formerNames,

            @Schema(
                    nullable = true,
                    description =
                            "Business numbers of others with the same name but for its spelling, if there are any:"
                                    + " is it registered twice? Not for applicants")
            List<String> sameName,

            @Schema(nullable = true, description = "Until when it may not apply; only where one organization is read")
            BarView bar) {
        static OrganizationView of(
                Organization organization, List<String> formerNames, List<String> sameName, BarView bar) {
            return new OrganizationView(
                    organization.businessNumber(),
                    organization.name(),
                    organization.sector(),
                    organization.annualSales(),
                    organization.address().orElse(null),
                    organization.representative().orElse(null),
                    organization.corporateNumber().orElse(null),
                    organization.registeredAt(),
                    organization.updatedAt(),
                    Organization.groupOf(organization.businessNumber()),
                    formerNames,
                    sameName,
                    bar);
        }
    }

    /** The bar in force that ends last. */
    @Schema(name = "BarInForce")
    public record BarView(
            @Schema(description = "The revocation that brought it", example = "REV-2026-000001")
            String revocationCase,

            @Schema(
                    description =
                            "Whose certificate was revoked: the organization itself, or one that is the same company")
            String businessNumber,

            String certificateNumber,
            Instant startsAt,
            Instant endsAt,
            LocalDate earliestApplicationOn) {
        static BarView of(ReapplicationBar bar) {
            return new BarView(
                    bar.caseNumber(),
                    bar.businessNumber(),
                    bar.certificateNumber(),
                    bar.startsAt(),
                    bar.endsAt(),
                    bar.earliestApplicationOn());
        }
    }

    /** A part of the list of organizations. */
    @Schema(name = "OrganizationList")
    public record OrganizationList(
            long total,
            int first,
            int rows,
            List<OrganizationView> organizations,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next,

            @Schema(nullable = true, description = ListAnswer.AS_OF)
            Instant asOf)
            implements ListAnswer {}

    /** Registers an organization. */
    @POST
    @Transactional
    @Operation(
            operationId = "registerOrganization",
            summary = "Register an organization",
            description = "Agencies and case officers only.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the header Location tells where it is read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Organization")))
    @APIResponse(responseCode = "403", description = "The account may not register organizations")
    @APIResponse(responseCode = "409", description = "The business number is registered already")
    public Response register(Body<NewOrganization> body) {
        var registrar = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS);
        var input = NewOrganization.from(body, LocalDate.now(clock).getYear());
        var organization = input.registered(registrar.id(), clock.instant());
        organizations.register(organization);
        input.facts()
                .ifPresent(facts -> duties.state(
                        organization, facts.businessYear(), facts.activities(), facts.figures(), registrar.id()));
        accounts.open(organization);
        return Response.created(URI.create("organizations/" + organization.businessNumber()))
                .entity(views(List.of(organization), registrar).get(0))
                .build();
    }

    /** One organization. */
    @GET
    @Path("{businessNumber}")
    @Transactional
    @Operation(
            operationId = "readOrganization",
            summary = "Read an organization",
            description = "Applicants read their own, everybody else any.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Organization")))
    @APIResponse(responseCode = "404", description = "There is none, or the account may not see it")
    public OrganizationView read(
            @Parameter(description = "Business number of the organization, in any spelling", example = "9998100067")
                    @PathParam("businessNumber")
                    String businessNumber) {
        var reader = caller.get();
        var organization = find(businessNumber);
        if (!reader.sees(organization.businessNumber())) {
            throw new NotFound(new Words("organization", "조직"), businessNumber);
        }
        return view(organization, reader);
    }

    private Organization find(String businessNumber) {
        return organizations
                .find(businessNumber)
                .orElseThrow(() -> new NotFound(new Words("organization", "조직"), businessNumber));
    }

    /** Adds a corporate number to an organization of which none is known. */
    @PUT
    @Path("{businessNumber}/corporate-number")
    @Transactional
    @Operation(
            operationId = "stateCorporateNumber",
            summary = "State the corporate number of an organization",
            description = "Agencies and case officers only. Whoever has the same one is the same company from then on,"
                    + " for bars too; a number that is known is not replaced. If-Match takes the ETag of the"
                    + " organization (GET of the address above); If-None-Match: * states it where none is known.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Organization")))
    @APIResponse(responseCode = "403", description = "The account may not state it")
    @APIResponse(responseCode = "404", description = "There is no such organization")
    @APIResponse(responseCode = "409", description = "Another corporate number is known")
    @APIResponse(
            responseCode = "412",
            description =
                    "The organization is another one than If-Match names, or its corporate number is known already")
    public OrganizationView identify(
            @Parameter(description = "Business number of the organization, in any spelling", example = "9998100067")
                    @PathParam("businessNumber")
                    String businessNumber,
            @BeanParam Condition condition,
            Body<NewCorporateNumber> body) {
        var by = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS);
        var number = find(businessNumber).businessNumber();
        var corporateNumber = body.read().corporateNumber();
        var organization = organizations.lock(number);
        condition.require(view(organization, by), organization.corporateNumber().isPresent());
        if (organization
                .corporateNumber()
                .filter(known -> !known.equals(corporateNumber))
                .isPresent()) {
            throw new Conflict(
                    new Words("The corporate number of the organization is known: %s", "조직의 법인등록번호가 이미 등록되어 있습니다: %s")
                            .with(organization.corporateNumber().orElseThrow()));
        }
        organization.describe(null, null, corporateNumber, clock.instant());
        return view(organization, by);
    }

    /** The organizations that the caller may see, by name. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, ListAnswer.XLSX})
    @Transactional
    @Operation(
            operationId = "listOrganizations",
            summary = "List organizations by name",
            description = "Applicants see their own, everybody else all. Whoever polls sends updatedSince with the asOf"
                    + " of the list before.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "OrganizationList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = ListAnswer.XLSX)
            })
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    public OrganizationList list(
            @Parameter(
                            description =
                                    "Part of a name or former name, or a business or corporate number; width, case,"
                                            + " dashes, spaces and legal forms do not matter; at most 100 characters",
                            example = "Maru")
                    @QueryParam("query")
                    String query,
            @Parameter(
                            description =
                                    "true for those only whose name another one has too, but for its spelling; not for"
                                            + " applicants",
                            example = "true")
                    @QueryParam("sameName")
                    String sameName,
            @Parameter(description = "Only organizations of this sector", example = "ONLINE_PLATFORM")
                    @QueryParam("sector")
                    String sector,
            @Parameter(
                            description =
                                    "Only organizations that were registered since then: a moment with offset, or a"
                                            + " day, which begins in Asia/Seoul",
                            example = "2026-11-22")
                    @QueryParam("registeredSince")
                    String registeredSince,
            @Parameter(
                            description =
                                    "Only organizations of which anything was written since then: a moment with offset, or a day, which"
                                            + " begins in Asia/Seoul",
                            example = "2026-11-22T00:00:00Z")
                    @QueryParam("updatedSince")
                    String updatedSince,
            @Parameter(
                            description =
                                    "name, registeredAt or updatedAt, with - before it for the greatest first; name if left out",
                            example = "-registeredAt")
                    @QueryParam("sort")
                    String sort,
            @Parameter(description = "How many to skip, 0 if left out", example = "0") @QueryParam("first")
                    String first,
            @Parameter(description = ListAnswer.AFTER) @QueryParam("after") String after,
            @Parameter(
                            description = "At most that many, 1 to 200, 50 if left out; of a workbook 1 to 10000",
                            example = "50")
                    @QueryParam("rows")
                    String rows,
            @Context HttpHeaders accepted,
            @Context UriInfo request) {
        var asOf = AsOf.of(clock);
        var page = ListAnswer.page(Organizations.order(sort), first, after, rows, accepted);
        var reader = caller.get();
        var sharing = Parameters.flag("sameName", sameName);
        var part = organizations.list(
                new Organizations.Search(
                        reader.seesEveryOrganization() ? null : sharing ? Set.of() : reader.organizations(),
                        SearchText.of(query),
                        sharing,
                        Parameters.answer("sector", sector, Sector.class),
                        Parameters.moment("registeredSince", registeredSince),
                        Parameters.moment("updatedSince", updatedSince)),
                page);
        return new OrganizationList(
                part.total(),
                page.first(),
                page.rows(),
                views(part.rows(), reader),
                ListAnswer.next(request, part),
                after == null ? asOf : null);
    }

    private OrganizationView view(Organization organization, Caller reader) {
        return view(
                organization,
                organizations.formerNames(Set.of(organization.businessNumber())),
                namesakes(List.of(organization), reader),
                certificates
                        .barInForce(organization.businessNumber())
                        .map(BarView::of)
                        .orElse(null));
    }

    private List<OrganizationView> views(List<Organization> listed, Caller reader) {
        var formerNames = organizations.formerNames(
                listed.stream().map(Organization::businessNumber).collect(Collectors.toSet()));
        var namesakes = namesakes(listed, reader);
        return listed.stream()
                .map(organization -> view(organization, formerNames, namesakes, null))
                .toList();
    }

    private static OrganizationView view(
            Organization organization,
            Map<String, List<String>> formerNames,
            Map<String, List<Organization>> namesakes,
            BarView bar) {
        var number = organization.businessNumber();
        var others = namesakes.get(number);
        return OrganizationView.of(
                organization,
                formerNames.get(number),
                others == null
                        ? null
                        : others.stream().map(Organization::businessNumber).toList(),
                bar);
    }

    private Map<String, List<Organization>> namesakes(List<Organization> listed, Caller reader) {
        return reader.seesEveryOrganization() ? organizations.sharingName(listed) : Map.of();
    }
}
