package org.injeung.lookup;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;

/** A letter in both languages. */
@Schema(name = "Letter")
public record LetterView(LetterKind kind, Instant writtenAt, Text en, Text ko) {
    static LetterView of(Letter letter) {
        return new LetterView(
                letter.kind(),
                letter.writtenAt(),
                new Text(letter.subject().en(), letter.body().en()),
                new Text(letter.subject().ko(), letter.body().ko()));
    }

    /** Subject and text of a letter. */
    @Schema(name = "LetterText")
    public record Text(String subject, String body) {}
}
