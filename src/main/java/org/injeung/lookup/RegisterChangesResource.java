package org.injeung.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.ext.Providers;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.law.Rules;
import org.injeung.law.Words;
import org.injeung.registry.Page;
import org.injeung.registry.RegisterChange;
import org.injeung.registry.RegisterChanges;

/** The changes of the public register, for whoever keeps a copy of it or wants to be told. */
@Dependent
@Path("certificates/changes")
@Tag(name = "Public register")
public class RegisterChangesResource {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final RegisterChanges changes;
    private final PublicAddress address;
    private final Licence licence;
    private final Rules rules;
    private final Clock clock;

    /** Reads that registry. */
    @Inject
    public RegisterChangesResource(
            RegisterChanges changes, PublicAddress address, Licence licence, Rules rules, Clock clock) {
        this.changes = changes;
        this.address = address;
        this.licence = licence;
        this.rules = rules;
        this.clock = clock;
    }

    /** Some changes, and where to go on. */
    @Schema(name = "RegisterChangeList", description = "Changes of the register in the order in which they are told")
    public record RegisterChangeList(
            @Schema(description = "In their order; empty if there is nothing new")
            List<RegisterChangeView> changes,

            @Schema(
                    description = "Send it as since to go on; the same as before if there is nothing new",
                    example = "c1842")
            String next) {}

    /** The changes since somebody asked last. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Accepted.JSON_LINES, Accepted.JSON_LINES_TOO, Accepted.ATOM})
    @Transactional
    @Operation(
            operationId = "listRegisterChanges",
            summary = "Follow the changes of the register",
            description =
                    "Each change of each certificate once and in an order that never changes, as a page, as lines of JSON or as"
                            + " an Atom feed, by the header Accept. Whoever sends the cursor of the last answer misses none. Without login.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The changes; the header Link with rel=next tells where to go on, also if there is nothing new",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RegisterChangeList")),
                @Content(mediaType = Accepted.JSON_LINES, schema = @Schema(ref = "RegisterChange")),
                @Content(mediaType = Accepted.JSON_LINES_TOO, schema = @Schema(ref = "RegisterChange")),
                @Content(mediaType = Accepted.ATOM)
            })
    @APIResponse(responseCode = "400", description = "A problem that names the parameter and what is wrong with it")
    public Response list(
            @Parameter(
                            description =
                                    "Where to begin: the cursor of the last answer, a day in Asia/Seoul or an instant from which"
                                            + " on changes were recorded; the beginning of the register if left out",
                            example = "2026-11-29")
                    @QueryParam("since")
                    String since,
            @Parameter(description = "At most that many, 1 to 1000, 100 if left out", example = "100")
                    @QueryParam("rows")
                    String rows,
            @Context Request request,
            @Context UriInfo uri,
            @Context Providers providers) {
        var most = Page.rows(rows, USUAL, MOST);
        var place = Cursor.place(since, changes.last(), changes::before);
        var found = changes.after(place, most);
        var next = Cursor.behind(
                found.isEmpty() ? place : found.get(found.size() - 1).place());
        var nextAddress =
                uri.getRequestUriBuilder().replaceQueryParam("since", next).build();
        var type = Accepted.of(
                request, MediaType.APPLICATION_JSON, Accepted.JSON_LINES, Accepted.JSON_LINES_TOO, Accepted.ATOM);
        return Response.ok(body(type, found, next, nextAddress.toString(), uri, providers), type)
                .link(nextAddress, "next")
                .links(licence.link())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private Object body(
            String type,
            List<RegisterChange> found,
            String next,
            String nextAddress,
            UriInfo uri,
            Providers providers) {
        if (type.equals(Accepted.ATOM)) {
            return feed(found, nextAddress, uri).xml(uri);
        }
        var views = found.stream().map(RegisterChangeView::of).toList();
        if (type.equals(MediaType.APPLICATION_JSON)) {
            return new RegisterChangeList(views, next);
        }
        var json = providers
                .getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE)
                .getContext(ObjectMapper.class);
        return views.stream().map(view -> line(json, view)).collect(Collectors.joining());
    }

    private static String line(ObjectMapper json, RegisterChangeView view) {
        try {
            return json.writeValueAsString(view) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Atom feed(List<RegisterChange> found, String nextAddress, UriInfo uri) {
        return new Atom(
                "certificates/changes",
                new Words("Changes of the register of certificates", "인증서 등록부 변경 내역"),
                rules.certificationBody(),
                licence,
                Optional.of(nextAddress),
                found.isEmpty() ? clock.instant() : found.get(found.size() - 1).recordedAt(),
                found.stream()
                        .map(change -> RegisterChangeView.entry(change, address.page(change.certificateNumber(), uri)))
                        .toList());
    }
}
