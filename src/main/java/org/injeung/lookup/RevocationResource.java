package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Parameters;
import org.injeung.law.Ground;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.OrderDelivery;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.Revocation;
import org.injeung.registry.Revocations;

/** The published revocations: who lost which certificate, why, and whether an objection took it back. */
@Dependent
@Path("revocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public register")
public class RevocationResource {
    private final Revocations revocations;
    private final Certificates certificates;
    private final Organizations organizations;
    private final Cases cases;
    private final PublicAddress address;
    private final Licence licence;
    private final Rules rules;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public RevocationResource(
            Revocations revocations,
            Certificates certificates,
            Organizations organizations,
            Cases cases,
            PublicAddress address,
            Licence licence,
            Rules rules,
            Clock clock) {
        this.revocations = revocations;
        this.certificates = certificates;
        this.organizations = organizations;
        this.cases = cases;
        this.address = address;
        this.licence = licence;
        this.rules = rules;
        this.clock = clock;
    }

    /** A part of the revocations. */
    @Schema(name = "RevocationList")
    public record RevocationList(
            long total,
            int first,
            int rows,
            List<RevocationEntry> revocations,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next)
            implements ListAnswer {}

    /** The list of revocations. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV, Accepted.ATOM})
    @Transactional
    @Operation(
            operationId = "listRevocations",
            summary = "List the revocations, newest first",
            description =
                    "Publication after PIPA Enforcement Decree Art. 34-4(2); public notice of orders that could not be"
                            + " delivered (Administrative Procedures Act Arts. 14(4), 15(3)). Without login.")
    @APIResponse(
            responseCode = "200",
            description = "The revocations, or by the header Accept an Atom feed of them",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RevocationList")),
                @Content(mediaType = ListAnswer.CSV),
                @Content(mediaType = Accepted.ATOM)
            })
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    public Response list(
            @Parameter(
                            description =
                                    "Only revocations since then: a day, which begins in Asia/Seoul, or a moment with offset",
                            example = "2026-11-01")
                    @QueryParam("since")
                    String since,
            @Parameter(description = "Only revocations on this ground", example = "MASSIVE_LEAK") @QueryParam("ground")
                    String ground,
            @Parameter(description = "How many to skip, 0 if left out", example = "0") @QueryParam("first")
                    String first,
            @Parameter(description = ListAnswer.AFTER) @QueryParam("after") String after,
            @Parameter(description = "At most that many, 1 to 100, 20 if left out", example = "20") @QueryParam("rows")
                    String rows,
            @Context Request accepted,
            @Context UriInfo request) {
        var page = Page.of(Revocations.NEWEST_FIRST, first, after, rows, 20, 100);
        var part = revocations.published(
                Parameters.moment("since", since), Parameters.answer("ground", ground, Ground.class), page);
        var found = part.rows();
        var numbers = found.stream().map(Revocation::caseNumber).collect(Collectors.toSet());
        var bars = certificates.barsOf(numbers);
        var deliveries = revocations.deliveries(numbers);
        var about = cases.byNumber(numbers);
        var objections = cases.byNumber(about.values().stream()
                .flatMap(one -> one.overturnedIn().stream())
                .collect(Collectors.toSet()));
        var revoked = certificates.byNumber(
                found.stream().map(Revocation::certificateNumber).collect(Collectors.toSet()));
        var names = organizations.names(
                revoked.values().stream().map(Certificate::businessNumber).collect(Collectors.toSet()));
        var entries = found.stream()
                .map(revocation -> {
                    var certificate = revoked.get(revocation.certificateNumber());
                    var basis = revocation.ground().legalBasis(certificate.scheme());
                    var objection = about.get(revocation.caseNumber()).overturnedIn();
                    var bar = bars.get(revocation.caseNumber());
                    return new RevocationEntry(
                            certificate.number(),
                            names.get(certificate.businessNumber()),
                            certificate.scheme().mark(),
                            RevocationEntry.day(
                                    revocation.signature().orElseThrow().at()),
                            revocation.ground(),
                            revocation.ground().words(),
                            basis.en(),
                            basis,
                            bar == null ? null : bar.earliestApplicationOn(),
                            Optional.ofNullable(deliveries.get(revocation.caseNumber()))
                                    .flatMap(OrderDelivery::publishedAt)
                                    .map(RevocationEntry::day)
                                    .orElse(null),
                            objection
                                    .map(objections::get)
                                    .flatMap(CertificationCase::closedAt)
                                    .map(RevocationEntry::day)
                                    .orElse(null),
                            objection.orElse(null));
                })
                .toList();
        var type = Accepted.of(accepted, MediaType.APPLICATION_JSON, ListAnswer.CSV, Accepted.ATOM);
        var body = type.equals(Accepted.ATOM)
                ? feed(found, entries, request).xml(request)
                : new RevocationList(part.total(), page.first(), page.rows(), entries, ListAnswer.next(request, part));
        return Response.ok(body, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Both lists are of the same revocations. */
    private Atom feed(List<Revocation> found, List<RevocationEntry> told, UriInfo uri) {
        var entries = IntStream.range(0, told.size())
                .mapToObj(i -> told.get(i)
                        .entry(
                                found.get(i).signature().orElseThrow().at(),
                                address.page(told.get(i).certificateNumber(), uri)))
                .toList();
        return new Atom(
                "revocations",
                new Words("Revocations of certificates", "인증 취소 공표"),
                rules.certificationBody(),
                licence,
                Optional.empty(),
                entries.stream()
                        .map(Atom.Entry::updated)
                        .max(Comparator.naturalOrder())
                        .orElseGet(clock::instant),
                entries);
    }
}
