package org.injeung.doors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something was not done, as our API tells it (RFC 9457).
 *
 * @param type what went wrong, for a program: {@link org.injeung.access.ProblemType}
 * @param title the same for a person
 * @param status the status of HTTP
 * @param detail what is wrong in this case
 * @param instance the path that was asked for
 * @param errors the fields, parameters or headers that are wrong; null if it is not about those
 * @param attributes further members, for example {@code openCase} or {@code incident}
 */
@Schema(name = "Problem", description = "Why something was not done (RFC 9457); nothing is left behind")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                description = "What went wrong, for a program; it stays as it is",
                example = "urn:injeung:problem:invalid-input")
        String type,

        @Schema(
                description = "The same for a person, in English or Korean as the header Accept-Language prefers",
                example = "Bad Request")
        String title,

        @Schema(description = "The status of HTTP", example = "400")
        int status,

        @Schema(
                description = "What is wrong, in the same language",
                example = "businessNumber: 9998100061 has a wrong check digit")
        String detail,

        @Schema(nullable = true, description = "The path that was asked for", example = "/api/applications")
        String instance,

        @Schema(nullable = true, description = "Each field, parameter or header that is wrong")
        List<InvalidField> errors,

        @JsonAnyGetter Map<String, String> attributes) {
    /** A field that was refused, for a reader of one language. */
    @Schema(name = "InvalidField")
    public record InvalidField(
            @Schema(description = "Its name; a dot leads into an object", example = "businessNumber")
            String field,

            @Schema(
                    description = "What is wrong with it, in English or Korean",
                    example = "9998100061 has a wrong check digit")
            String problem) {}
}
