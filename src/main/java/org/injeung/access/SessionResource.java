package org.injeung.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** The session of a browser: who is logged in, and as what. Systems need none, they send their account with every request. */
@Dependent
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Who is logged in in a browser")
public class SessionResource {
    private static final String NOT_KEPT = "no-store";

    private final ProcessEngine engine;
    private final CurrentCaller caller;
    private final Organizations organizations;

    /** Asks that engine and registry. */
    @Inject
    public SessionResource(ProcessEngine engine, CurrentCaller caller, Organizations organizations) {
        this.engine = engine;
        this.caller = caller;
        this.organizations = organizations;
    }

    /** Who is logged in. */
    @Schema(name = "Session")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SessionView(
            @Schema(example = "officer") String user,

            @Schema(
                    description =
                            "First and last name; the id of the account if it has none; the agency for which it acts",
                    example = "Kim Seo-yeon")
            String name,

            @Schema(
                    description = "The groups of the account that are no organization's",
                    example = "[\"case-officers\"]")
            List<String> groups,

            @Schema(description = "The organizations for which it acts")
            List<OwnOrganization> organizations,

            @Schema(
                    description = "What a page sends in the header " + WebSession.HEADER
                            + " when it changes something by its session",
                    example = "1f0e4c2a-7d07-4f5c-9f5f-7f6f5d1e2c3b")
            String token) {}

    /** An organization for which somebody acts. */
    @Schema(name = "OwnOrganization")
    public record OwnOrganization(
            @Schema(example = "9998100067") String businessNumber,
            @Schema(example = "Onnuri Portal (온누리포털)") String name) {}

    /** Logs in. */
    @POST
    @Transactional
    @Operation(
            operationId = "logIn",
            summary = "Log in in a browser",
            description =
                    "With account and password by HTTP Basic. The cookie of the answer stands for them from then on,"
                            + " here and in the web apps; what changes something must carry the token, too.")
    @APIResponse(
            responseCode = "200",
            description = "Logged in; a cookie is set",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Session")))
    public Response logIn(@Context HttpServletRequest request) {
        var who = caller.get();
        WebSession.begin(request, engine, who.id()); // and the engine forgets who called
        return answer(who, request);
    }

    /** Who is logged in. */
    @GET
    @Transactional
    @Operation(operationId = "readSession", summary = "Tell who is logged in")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Session")))
    public Response read(@Context HttpServletRequest request) {
        return answer(caller.get(), request);
    }

    /** Logs out. */
    @DELETE
    @Operation(operationId = "logOut", summary = "Log out", description = "Here and in the web apps.")
    @APIResponse(responseCode = "204", description = "Nobody is logged in in this browser any more")
    public Response logOut(@Context HttpServletRequest request) {
        WebSession.end(request);
        return Response.noContent().build();
    }

    private Response answer(Caller who, HttpServletRequest request) {
        var names = organizations.names(who.organizations());
        return Response.ok(new SessionView(
                        who.id(),
                        who.agency()
                                .map(agency -> agency.words().in(CallersLanguage.current()))
                                .orElseGet(() -> People.of(engine).name(who.id())),
                        who.groups().stream()
                                .filter(group -> Organization.ofGroup(group).isEmpty())
                                .sorted()
                                .toList(),
                        who.organizations().stream()
                                .sorted()
                                .map(number -> new OwnOrganization(number, names.getOrDefault(number, number)))
                                .toList(),
                        WebSession.token(request.getSession())))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }
}
