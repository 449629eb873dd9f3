package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Words;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;

/**
 * A document in a list.
 *
 * @param id what it is read by
 * @param kind what it is
 * @param title its title
 * @param writtenAt when it was written
 * @param superseded the certificate that took its place, if one did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Document", description = "A document of a case; its text is read by its id")
public record DocumentView(
        @Schema(example = "151") long id,
        DocumentKind kind,
        Words title,
        Instant writtenAt,
        @Schema(nullable = true) Superseded superseded) {
    /** What took the place of a certificate. */
    public record Superseded(
            @Schema(description = "The case that wrote it", example = "CHG-2026-000001")
            String caseNumber,

            Instant at) {}

    static DocumentView of(Document document, Optional<Document> newer) {
        return new DocumentView(
                document.id(),
                document.kind(),
                new Words(document.title().en(), document.title().ko()),
                document.writtenAt(),
                newer.map(one -> new Superseded(one.caseNumber(), one.writtenAt()))
                        .orElse(null));
    }
}
