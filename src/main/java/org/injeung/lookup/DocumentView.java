package org.injeung.lookup;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.letters.Document;
import org.injeung.letters.DocumentKind;

/**
 * A document in a list.
 *
 * @param id what it is read by
 * @param kind what it is
 * @param title its title
 * @param writtenAt when it was written
 */
@Schema(name = "Document", description = "A document of a case; its text is read by its id")
public record DocumentView(@Schema(example = "151") long id, DocumentKind kind, Words title, Instant writtenAt) {
    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.kind(),
                new Words(document.titleEnglish(), document.titleKorean()),
                document.writtenAt());
    }
}
