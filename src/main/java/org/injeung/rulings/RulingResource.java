package org.injeung.rulings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** The decision table of this server, for everybody who is logged in: the rules are no secret. */
@Dependent
@Path("rulings")
@Tag(name = "Cases")
public class RulingResource {
    private static final MediaType CSV = new MediaType("text", "csv");
    /** Before it, no criteria on massive leaks were in force. */
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 29);

    private final RulingTable table;
    private final Clock clock;

    /** Reads that table. */
    @Inject
    public RulingResource(RulingTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** All situations with what the rules make of them. */
    @Schema(name = "Rulings")
    public record Rulings(LocalDate day, List<Consequence> rulings) {}

    /** The whole table. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            operationId = "readRulings",
            summary = "Read the decision table",
            description =
                    "What the rules and the configuration of this server make of every combination of affected persons, ground,"
                            + " scheme, compulsory or voluntary certificate, and earlier violations. As JSON, or as CSV for a spreadsheet"
                            + " (Accept: text/csv). Reasons and legal bases are in English or Korean, as the header Accept-Language prefers.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Rulings")),
                @Content(mediaType = "text/csv")
            })
    @APIResponse(responseCode = "400", description = "The day is none, or lies before the criteria")
    @APIResponse(responseCode = "401", description = "Log in")
    public Response read(
            @Parameter(
                            description =
                                    "The day whose rules are asked, from 2025-12-29 on; today (Asia/Seoul) if left out",
                            example = "2026-11-22")
                    @QueryParam("on")
                    String on,
            @Context Request request) {
        var day = day(on);
        var wanted = request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV)
                .languages(Locale.ENGLISH, Locale.KOREAN)
                .add()
                .build());
        var language = wanted == null ? Locale.ENGLISH : wanted.getLanguage();
        var rulings = table.on(day, language);
        return wanted != null && CSV.isCompatible(wanted.getMediaType())
                ? Response.ok(RulingSheet.of(rulings), CSV.withCharset("UTF-8"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rulings-" + day + ".csv\"")
                        .language(language)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build()
                : Response.ok(new Rulings(day, rulings), MediaType.APPLICATION_JSON)
                        .language(language)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build();
    }

    private LocalDate day(String on) {
        if (on == null || on.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            var day = LocalDate.parse(on);
            if (day.isBefore(FIRST)) {
                throw new InvalidInput(
                        "on",
                        new Words("must not be before %s, the day of the criteria", "취소 기준이 정해진 %s보다 빠를 수 없습니다")
                                .with(FIRST));
            }
            return day;
        } catch (DateTimeException e) {
            throw new InvalidInput("on", new Words("must be a day such as 2026-11-22", "2026-11-22와 같은 날짜여야 합니다"));
        }
    }
}
