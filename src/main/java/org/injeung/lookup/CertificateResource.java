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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.NotFound;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.Revocations;
import org.injeung.registry.SearchText;

/** The public register: anybody may ask which certificates there are and what they are worth today. */
@Dependent
@Path("certificates")
@Tag(name = "Public register", description = "Without login")
public class CertificateResource {
    /** What the public asks for is asked for again each time: a revocation shows at once. */
    private static final String ASK_AGAIN = "no-cache";

    private final Certificates certificates;
    private final Organizations organizations;
    private final Revocations revocations;
    private final Changes changes;
    private final Documents documents;
    private final CurrentCaller caller;
    private final PdfAnswer answer;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public CertificateResource(
            Certificates certificates,
            Organizations organizations,
            Revocations revocations,
            Changes changes,
            Documents documents,
            CurrentCaller caller,
            PdfAnswer answer,
            Clock clock) {
        this.certificates = certificates;
        this.organizations = organizations;
        this.revocations = revocations;
        this.changes = changes;
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
            String next)
            implements ListAnswer {}

    /** Searches the register. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV})
    @Transactional
    @Operation(
            operationId = "searchCertificates",
            summary = "Search the register",
            description = "Newest certificates first.")
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
        var page = Page.of(Certificates.order(sort), first, after, rows, 20, 100);
        var part = certificates.search(
                new Certificates.Search(
                        SearchText.of(query),
                        status(status),
                        Parameters.answer("scheme", scheme == null ? null : scheme.replace('-', '_'), Scheme.class),
                        Parameters.businessNumber(businessNumber),
                        Parameters.day("validUntilBefore", validUntilBefore)),
                page);
        return Response.ok(new CertificateList(
                        part.total(), page.first(), page.rows(), views(part.rows()), ListAnswer.next(request, part)))
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
        return Response.ok(views(List.of(find(number))).get(0))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }

    /** The picture that a holder shows on its own pages. */
    @GET
    @Path("{number}/badge.svg")
    @Produces("image/svg+xml")
    @Transactional
    @Operation(
            operationId = "readCertificateBadge",
            summary = "Show the badge of a certificate",
            description = "It tells the status of this moment.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "image/svg+xml"))
    @APIResponse(responseCode = "304", description = "It is still the one that the header If-None-Match names")
    @APIResponse(responseCode = "404", description = "There is no certificate of that number")
    public Response badge(
            @Parameter(description = "Number of the certificate", example = "ISMS-P-KISA-2025-001") @PathParam("number")
                    String number,
            @Context Request request) {
        var certificate = find(number);
        var svg = new Badge(certificate.number(), certificate.scheme(), certificate.status(clock.instant())).svg();
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString());
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged != null
                ? unchanged
                : Response.ok(bytes, "image/svg+xml").tag(tag);
        return response.header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN).build();
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
        var certificate = find(number);
        var reader = new Reader(caller.get());
        if (!reader.isOfficial() && !reader.caller().organizations().contains(certificate.businessNumber())) {
            throw new NotFound(new Words("certificate", "인증서"), number);
        }
        return answer.of(documents.certificate(certificate), language, request);
    }

    private Certificate find(String number) {
        // Whatever cannot be a number is not looked for.
        if (!number.matches("[\\P{Cc}&&\\P{Cs}]{1,100}")) {
            throw new NotFound(new Words("certificate", "인증서"), number);
        }
        return certificates.read(number);
    }

    private List<CertificateView> views(List<Certificate> found) {
        var now = clock.instant();
        var holders = found.stream().map(Certificate::businessNumber).collect(Collectors.toSet());
        var names = organizations.names(holders);
        var formerNames = organizations.formerNames(holders);
        var bars = certificates.barsOf(found.stream()
                .flatMap(certificate -> certificate.revokedIn().stream())
                .collect(Collectors.toSet()));
        var overturned =
                revocations.overturned(found.stream().map(Certificate::number).collect(Collectors.toSet()));
        var corrections = changes.corrections(Set.copyOf(found));
        return found.stream()
                .map(certificate -> CertificateView.of(
                        certificate,
                        names.get(certificate.businessNumber()),
                        formerNames.getOrDefault(certificate.businessNumber(), List.of()),
                        certificate.revokedIn().map(bars::get).orElse(null),
                        overturned.getOrDefault(certificate.number(), List.of()),
                        corrections.stream()
                                .filter(correction -> isOf(correction, certificate))
                                .toList(),
                        now))
                .toList();
    }

    /** One of scope or unit is of its certificate, one of the name of all that the holder had then. */
    private static boolean isOf(CertificateChange correction, Certificate certificate) {
        return correction.certificateNumber().equals(certificate.number())
                || (correction.newName().isPresent()
                        && correction.holderBefore().equals(Optional.of(certificate.businessNumber())));
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
