package org.injeung.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which offices are closed, other than Saturdays and Sundays.
 *
 * @param date the day
 * @param nameEnglish its name, for example {@code Christmas Day}
 * @param nameKorean its name in Korean
 * @param source decree, announcement or computation from which it is known
 * @param announcedOn when the source was published; a count of an earlier day did not know it
 */
public record Holiday(LocalDate date, String nameEnglish, String nameKorean, Words source, LocalDate announcedOn) {
    /** Refuses a day without its names and source. */
    public Holiday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(announcedOn, "announcedOn");
        if (nameEnglish.isBlank() || nameKorean.isBlank() || source.en().isBlank()) {
            throw new IllegalArgumentException(date + ": a holiday has a name in English and Korean and a source");
        }
    }

    /** What it is called. */
    public Words name() {
        return new Words(nameEnglish, nameKorean);
    }
}
