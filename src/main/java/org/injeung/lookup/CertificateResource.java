package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.access.CurrentCaller;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Parameters;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.letters.Documents;
import org.injeung.registry.AsOf;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Page;
import org.injeung.registry.SearchText;

/** The public register: anybody may ask which certificates there are and what they are worth today. */
@Dependent
@Path("certificates")
@Tag(name = "Public register", description = "Without login")
public class CertificateResource {
    /** What the public asks for is asked for again each time: a revocation shows at once. */
    private static final String ASK_AGAIN = "no-cache";

    /** Proxies that fetch pictures for others, as that of GitHub does, keep what may only be asked for again. */
    private static final String KEEP_NOT = "no-store";

    private final Certificates certificates;
    private final CertificateViews views;
    private final Documents documents;
    private final CurrentCaller caller;
    private final PdfAnswer answer;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public CertificateResource(
            Certificates certificates,
            CertificateViews views,
            Documents documents,
            CurrentCaller caller,
            PdfAnswer answer,
            Clock clock) {
        this.certificates = certificates;
        this.views = views;
        this.documents = documents;
        this.caller = caller;
        this.answer = answer;
        this.clock = clock;
    }

    /** A part of what was found. */
    @Schema(name = "CertificateList")
    public record CertificateList(
            long total,
            int first,
            int rows,
            List<CertificateView> certificates,

            @Schema(nullable = true, description = ListAnswer.NEXT)
            String next,

            @Schema(nullable = true, description = ListAnswer.AS_OF)
            Instant asOf)
            implements ListAnswer {}

    /** Searches the register. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV})
    @Transactional
    @Operation(
            operationId = "searchCertificates",
            summary = "Search the register",
            description =
                    "Newest certificates first. Whoever polls sends updatedSince with the asOf of the list before; each"
                            + " change by itself is told by /api/certificates/changes.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CertificateList")),
                @Content(mediaType = ListAnswer.CSV)
            })
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    public Response search(
            @Parameter(
                            description =
                                    "Part of a number, of the name or a former name of a holder or of a scope, or the business"
                                            + " number of a holder; width, case, dashes, spaces and legal forms do not matter;"
                                            + " at most 100 characters",
                            example = "Maru")
                    @QueryParam("query")
                    String query,
            @Parameter(description = "The status that the certificates have now; any if left out", example = "VALID")
                    @QueryParam("status")
                    String status,
            @Parameter(description = "Only certificates of this scheme: ISMS or ISMS-P", example = "ISMS-P")
                    @QueryParam("scheme")
                    String scheme,
            @Parameter(
                            description = "Only certificates of this holder; 10 digits, with or without hyphens",
                            example = "999-81-00067")
                    @QueryParam("businessNumber")
                    String businessNumber,
            @Parameter(
                            description = "Only certificates whose last day of validity is before that day",
                            example = "2027-01-01")
                    @QueryParam("validUntilBefore")
                    String validUntilBefore,
            @Parameter(
                            description =
                                    "Only certificates of which the register tells a change since then: a moment with offset, or a day, which"
                                            + " begins in Asia/Seoul",
                            example = "2026-11-22T00:00:00Z")
                    @QueryParam("updatedSince")
                    String updatedSince,
            @Parameter(
                            description =
                                    "firstIssuedOn, number or validUntil, with - before it for the greatest first;"
                                            + " -firstIssuedOn if left out",
                            example = "validUntil")
                    @QueryParam("sort")
                    String sort,
            @Parameter(description = "How many to skip, 0 if left out", example = "0") @QueryParam("first")
                    String first,
            @Parameter(description = ListAnswer.AFTER) @QueryParam("after") String after,
            @Parameter(description = "At most that many, 1 to 100, 20 if left out", example = "20") @QueryParam("rows")
                    String rows,
            @Context UriInfo request) {
        var asOf = AsOf.of(clock);
        var page = Page.of(Certificates.order(sort), first, after, rows, 20, 100);
        var part = certificates.search(
                new Certificates.Search(
                        SearchText.of(query),
                        status(status),
                        Parameters.answer("scheme", scheme == null ? null : scheme.replace('-', '_'), Scheme.class),
                        Parameters.businessNumber(businessNumber),
                        Parameters.day("validUntilBefore", validUntilBefore),
                        Parameters.moment("updatedSince", updatedSince)),
                page);
        return Response.ok(new CertificateList(
                        part.total(),
                        page.first(),
                        page.rows(),
                        views.of(part.rows()),
                        ListAnswer.next(request, part),
                        after == null ? asOf : null))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }

    /** One certificate. */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "readCertificate", summary = "Read a certificate")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Certificate")))
    @APIResponse(responseCode = "404", description = "There is no certificate of that number")
    public Response read(
            @Parameter(description = "Number of the certificate", example = "ISMS-P-KISA-2025-001") @PathParam("number")
                    String number) {
        return Response.ok(views.of(List.of(certificates.read(number))).get(0))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }

    /** The picture that a holder shows on its own pages. */
    @GET
    @Path("{number}/badge.svg")
    @Produces(Badge.SVG)
    @Transactional
    @Operation(
            operationId = "readCertificateBadge",
            summary = "Show the badge of a certificate",
            description = "It tells the status of this moment.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Badge.SVG))
    @APIResponse(responseCode = "304", description = "It is still the one that the header If-None-Match names")
    @APIResponse(responseCode = "404", description = "There is no certificate of that number")
    public Response badge(
            @Parameter(description = "Number of the certificate", example = "ISMS-P-KISA-2025-001") @PathParam("number")
                    String number,
            @Context Request request) {
        return picture(badge(number).svg().getBytes(StandardCharsets.UTF_8), Badge.SVG, request);
    }

    /** The same where pictures in SVG are not shown, as in most mail. */
    @GET
    @Path("{number}/badge.png")
    @Produces(Badge.PNG)
    @Transactional
    @Operation(
            operationId = "showBadgeAsPng",
            summary = "Show the badge of a certificate as PNG",
            description = "The same picture as badge.svg, in twice its size so that it is sharp on every screen.")
    @APIResponse(
            responseCode = "200",
            description = "The picture, 192 pixels high",
            content = @Content(mediaType = Badge.PNG))
    @APIResponse(responseCode = "304", description = "It is still the one that the header If-None-Match names")
    @APIResponse(responseCode = "404", description = "There is no certificate of that number")
    public Response badgeAsPng(
            @Parameter(description = "Number of the certificate", example = "ISMS-P-KISA-2025-001") @PathParam("number")
                    String number,
            @Context Request request) {
        return picture(badge(number).png(), Badge.PNG, request);
    }

    private Badge badge(String number) {
        var certificate = certificates.read(number);
        return new Badge(certificate.number(), certificate.scheme(), certificate.status(clock.instant()));
    }

    private static Response picture(byte[] bytes, String type, Request request) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString());
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged != null ? unchanged : Response.ok(bytes, type).tag(tag);
        return response.header(HttpHeaders.CACHE_CONTROL, KEEP_NOT).build();
    }

    /** The certificate itself, for its holder and for officials. */
    @GET
    @Path("{number}/certificate.pdf")
    @Produces(PdfAnswer.PDF)
    @Transactional
    @Operation(
            operationId = "readCertificatePdf",
            summary = "Read a certificate as PDF",
            description = "As it was issued, renewed or changed last, with the code that leads to the public check."
                    + " Only for accounts of the holder, staff, agencies and administrators.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PdfAnswer.PDF))
    @APIResponse(responseCode = "400", description = "The language is none of ko and en")
    @APIResponse(responseCode = "401", description = "Log in")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not have it")
    public Response pdf(
            @Parameter(description = "Number of the certificate", example = "ISMS-P-KISA-2025-001") @PathParam("number")
                    String number,
            @Parameter(description = "ko or en, ko if left out", example = "ko") @QueryParam("lang") String lang,
            @Context UriInfo request) {
        var language = PdfAnswer.language(lang);
        var certificate = certificates.read(number);
        var reader = new Reader(caller.get());
        if (!reader.isOfficial() && !reader.caller().organizations().contains(certificate.businessNumber())) {
            throw new NotFound(new Words("certificate", "인증서"), number);
        }
        return answer.of(documents.certificate(certificate), language, request);
    }

    private static CertificateStatus status(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(CertificateStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "status",
                        new Words("must be one of %s", "다음 중 하나여야 합니다: %s")
                                .with(Arrays.toString(CertificateStatus.values()))));
    }
}
