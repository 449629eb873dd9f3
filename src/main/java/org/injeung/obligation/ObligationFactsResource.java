package org.injeung.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.Caller;
import org.injeung.access.CurrentCaller;
import org.injeung.access.Groups;
import org.injeung.access.NewObligationFacts;
import org.injeung.deadlines.Deadlines;
import org.injeung.fields.Body;
import org.injeung.fields.Condition;
import org.injeung.law.Activity;
import org.injeung.law.Duty;
import org.injeung.law.Measure;
import org.injeung.law.ObligationRule;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Duties;
import org.injeung.registry.NotFound;
import org.injeung.registry.ObligationFacts;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** What is stated of an organization year by year, and which certificates it must hold because of it. */
@Dependent
@Path("organizations/{businessNumber}/obligation-facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
public class ObligationFactsResource {
    private final Organizations organizations;
    private final Duties duties;
    private final Deadlines deadlines;
    private final CurrentCaller caller;
    private final Clock clock;

    /** Works in the transaction of the request. */
    @Inject
    public ObligationFactsResource(
            Organizations organizations, Duties duties, Deadlines deadlines, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.duties = duties;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was stated, and what follows from it today and by rules that are announced. */
    @Schema(name = "ObligationFacts")
    public record FactsView(
            @Schema(example = "9998100067") String businessNumber,
            @Schema(description = "Latest year first") List<YearView> years,

            @Schema(description = "What must be held today, the duty that is due first first; empty: nothing")
            List<DutyView> duties,

            @Schema(description = "What will have to be held by rules that are not in force yet")
            List<DutyView> announced) {}

    /** What was stated of one business year. */
    @Schema(name = "BusinessYear")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearView(
            @Schema(example = "2025") int year,
            @Schema(nullable = true) Long sales,
            @Schema(nullable = true) Long ictSales,
            @Schema(nullable = true) Long dailyUsers,
            @Schema(nullable = true) Long students,
            Set<Activity> activities,
            Instant statedAt) {
        static YearView of(ObligationFacts facts) {
            var figures = facts.figures();
            return new YearView(
                    facts.year(),
                    figures.get(Measure.SALES),
                    figures.get(Measure.ICT_SALES),
                    figures.get(Measure.DAILY_USERS),
                    figures.get(Measure.STUDENTS),
                    new TreeSet<>(facts.activities()),
                    facts.statedAt());
        }
    }

    /** A duty to be certified: why and by when. */
    @Schema(name = "Duty")
    public record DutyView(
            @Schema(example = "informationServiceSales") String rule,
            @Schema(example = "ISMS") String scheme,

            @Schema(description = "Why, in English and Korean")
            String reason,

            @Schema(example = "2026-01-01") LocalDate since,

            @Schema(description = "Last day by which the certificate must be held", example = "2027-08-31")
            LocalDate by,

            @Schema(description = "How that day is found") String explanation,

            @Schema(description = "LAW, or ANNOUNCED while the decree that says whom is not published")
            ObligationRule.Certainty certainty) {
        static DutyView of(Duty duty, Periods periods) {
            return new DutyView(
                    duty.rule().name(),
                    duty.rule().scheme().mark(),
                    duty.reason().both(),
                    duty.since(),
                    duty.lastDay(periods),
                    duty.explanation(periods).both(),
                    duty.rule().certainty());
        }
    }

    /** States the facts of a business year. */
    @PUT
    @Transactional
    @Operation(
            operationId = "stateObligationFacts",
            summary = "State the facts of a business year on which the duty to be certified depends",
            description = "Agencies and case officers only. Stated again, a year replaces what was stated of it; other"
                    + " years stay, as a duty counts from the first year of an unbroken row. If-Match takes the ETag of"
                    + " the GET of this address; If-None-Match: * states a year of which nothing is stated yet.")
    @APIResponse(
            responseCode = "200",
            description = "Stated, with what the organization must hold now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ObligationFacts")))
    @APIResponse(responseCode = "403", description = "The account may not state facts")
    @APIResponse(responseCode = "404", description = "There is no such organization")
    @APIResponse(
            responseCode = "412",
            description = "Other facts are stated than If-Match names, or those of the year are stated already")
    public FactsView state(
            @Parameter(description = "Business number", example = "9998100067") @PathParam("businessNumber")
                    String businessNumber,
            @BeanParam Condition condition,
            Body<NewObligationFacts> body) {
        var by = caller.getIn(Groups.AGENCIES, Groups.CASE_OFFICERS);
        var organization = organizations.lock(find(businessNumber, by).businessNumber());
        var facts = NewObligationFacts.from(body, LocalDate.now(clock).getYear());
        var now = view(organization);
        condition.require(now, now.years().stream().anyMatch(year -> year.year() == facts.businessYear()));
        duties.state(organization, facts.businessYear(), facts.activities(), facts.figures(), by.id());
        return view(organization);
    }

    /** What was stated, and who must hold what because of it. */
    @GET
    @Transactional
    @Operation(
            operationId = "readObligationFacts",
            summary = "Read who must hold what, why and by when",
            description = "Applicants read it of their own organization, everybody else of any.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ObligationFacts")))
    @APIResponse(responseCode = "404", description = "There is none, or the account may not see it")
    public FactsView read(
            @Parameter(description = "Business number", example = "9998100067") @PathParam("businessNumber")
                    String businessNumber) {
        return view(find(businessNumber, caller.get()));
    }

    private Organization find(String businessNumber, Caller reader) {
        return organizations
                .find(businessNumber)
                .filter(found -> reader.sees(found.businessNumber()))
                .orElseThrow(() -> new NotFound(new Words("organization", "조직"), businessNumber));
    }

    private FactsView view(Organization organization) {
        return new FactsView(
                organization.businessNumber(),
                duties.facts(organization.businessNumber()).stream()
                        .map(YearView::of)
                        .toList(),
                views(duties.of(organization)),
                views(duties.announcedFor(organization)));
    }

    private List<DutyView> views(List<Duty> all) {
        return all.stream().map(duty -> DutyView.of(duty, deadlines.periods())).toList();
    }
}
