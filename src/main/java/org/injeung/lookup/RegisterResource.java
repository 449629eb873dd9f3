package org.injeung.lookup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.fields.ListAnswer;
import org.injeung.fields.Spreadsheet;
import org.injeung.law.Rules;
import org.injeung.law.Words;

/** The whole public register as one file. */
@Dependent
@Path("certificates/register")
@Tag(name = "Public register")
public class RegisterResource {
    /** How many certificates are in memory at once. */
    private static final int AT_ONCE = 500;

    private static final String[] COLUMNS = {
        "number",
        "organization",
        "formerNames",
        "scheme",
        "scope",
        "body",
        "firstIssuedOn",
        "validFrom",
        "validUntil",
        "status",
        "statusInKorean",
        "suspendedUntil",
        "withdrawnOn",
        "revokedOn",
        "ground",
        "groundInEnglish",
        "groundInKorean",
        "legalBasisInEnglish",
        "legalBasisInKorean",
        "earliestApplicationOn"
    };

    private final CertificateViews views;
    private final Licence licence;
    private final Rules rules;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public RegisterResource(CertificateViews views, Licence licence, Rules rules, Clock clock) {
        this.views = views;
        this.licence = licence;
        this.rules = rules;
        this.clock = clock;
    }

    /** The file as JSON; written piece by piece, and never an object of this class. */
    @Schema(name = "Register", description = "The whole register")
    public record Register(
            @Schema(description = "The certification body that keeps it", example = "KISA")
            String publisher,

            @Schema(description = "The terms of use") Words licence,

            @Schema(description = "Where they stand") String licenceUrl,

            @Schema(description = "When reading began: what happened later may or may not be in it")
            Instant asOf,

            @Schema(description = "By number") List<CertificateView> certificates) {}

    /** Every certificate that there is or was. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ListAnswer.CSV})
    @Operation(
            operationId = "downloadRegister",
            summary = "Read the whole register",
            description =
                    "Every certificate by number, in JSON or, by the header Accept, in CSV (UTF-8 with byte order mark). What"
                            + " changes afterwards is told by /api/certificates/changes. Without login.")
    @APIResponse(
            responseCode = "200",
            description = "The register; the header Link with rel=license leads to the terms of use",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Register")),
                @Content(mediaType = ListAnswer.CSV)
            })
    public Response read(@Context Request request, @Context Providers providers) {
        var type = Accepted.of(request, MediaType.APPLICATION_JSON, ListAnswer.CSV);
        var json = providers
                .getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE)
                .getContext(ObjectMapper.class);
        StreamingOutput file = type.equals(ListAnswer.CSV) ? this::csv : out -> json(json, out);
        return Response.ok(file, type.equals(ListAnswer.CSV) ? type + ";charset=UTF-8;header=present" : type)
                .links(licence.link())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        type.equals(ListAnswer.CSV) ? "attachment; filename=\"register.csv\"" : null)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private void json(ObjectMapper json, OutputStream out) throws IOException {
        try (var file = json.createGenerator(out)) {
            file.writeStartObject();
            file.writeStringField("publisher", rules.certificationBody());
            file.writePOJOField("licence", licence.name());
            file.writeStringField("licenceUrl", licence.url());
            file.writePOJOField("asOf", clock.instant());
            file.writeArrayFieldStart("certificates");
            for (var some = views.after("", AT_ONCE); !some.isEmpty(); some = behind(some)) {
                for (var certificate : some) {
                    file.writePOJO(certificate);
                }
            }
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    private void csv(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var file = new CSVPrinter(
                text, CSVFormat.EXCEL.builder().setHeader(COLUMNS).get())) {
            for (var some = views.after("", AT_ONCE); !some.isEmpty(); some = behind(some)) {
                for (var certificate : some) {
                    file.printRecord(row(certificate).map(Object::toString).map(Spreadsheet::text));
                }
            }
        }
    }

    private List<CertificateView> behind(List<CertificateView> some) {
        return views.after(some.get(some.size() - 1).number(), AT_ONCE);
    }

    private static Stream<Object> row(CertificateView certificate) {
        return Stream.of(
                certificate.number(),
                certificate.organization(),
                Optional.ofNullable(certificate.formerNames())
                        .map(names -> String.join("; ", names))
                        .orElse(""),
                certificate.scheme(),
                certificate.scope(),
                certificate.body(),
                certificate.firstIssuedOn(),
                certificate.validFrom(),
                certificate.validUntil(),
                certificate.status(),
                certificate.status().words().ko(),
                or(certificate.suspendedUntil()),
                or(certificate.withdrawnOn()),
                or(certificate.revokedOn()),
                or(certificate.ground()),
                words(certificate.groundInWords()).en(),
                words(certificate.groundInWords()).ko(),
                words(certificate.legalBasisInWords()).en(),
                words(certificate.legalBasisInWords()).ko(),
                or(certificate.earliestApplicationOn()));
    }

    private static Object or(Object value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static Words words(Words words) {
        return Objects.requireNonNullElse(words, Words.same(""));
    }
}
