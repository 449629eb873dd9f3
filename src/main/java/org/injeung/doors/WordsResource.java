package org.injeung.doors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.injeung.engine.CaseCourse;
import org.injeung.engine.KoreanNames;
import org.injeung.law.Words;

/** What the values, activities and periods that the API names are called, for whoever shows them to people. */
@Dependent
@Path("words")
@Tag(name = "Words", description = "What values are called in both languages")
public class WordsResource {
    private final CaseCourse course;

    /** Asks the engine for its diagrams. */
    @Inject
    public WordsResource(CaseCourse course) {
        this.course = course;
    }

    /** What they are called. */
    @Schema(name = "ValueWords")
    public record ValueWords(
            @Schema(description = "By the name of the schema and the value")
            Map<String, Map<String, Words>> values,

            @Schema(description = "Elements of the diagrams, by id")
            Map<String, Words> activities,

            @Schema(description = "Processes, by key") Map<String, Words> processes,
            @Schema(description = "Legal periods, by name") Map<String, Words> periods,

            @Schema(description = "Members of cases and of the rows of lists, by name")
            Map<String, Words> members) {}

    /** What they are called. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readWords",
            summary = "Tell what values are called",
            description =
                    "In English and Korean: values of enumerations, elements of diagrams, processes, legal periods.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ValueWords")))
    public Response read() {
        var names = course.names();
        return Response.ok(new ValueWords(
                        NamedValues.all(),
                        translated(names.elements()),
                        translated(names.processes()),
                        NamedValues.PERIODS,
                        NamedValues.MEMBERS))
                .build();
    }

    private static Map<String, Words> translated(Map<String, String> names) {
        var words = new TreeMap<String, Words>();
        names.forEach((id, name) -> words.put(id, KoreanNames.of(name)));
        return words;
    }
}
