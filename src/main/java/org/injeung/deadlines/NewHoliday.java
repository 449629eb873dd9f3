package org.injeung.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.access.JsonInput;
import org.injeung.law.Holiday;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * What a manager sends to announce a holiday, checked.
 *
 * @param date the day
 * @param nameEnglish its name
 * @param nameKorean its name in Korean
 * @param source decision or law
 */
@Schema(name = "NewHoliday", description = "A holiday that was announced")
record NewHoliday(
        @Schema(required = true, description = "Today or later, within ten years", example = "2026-12-24")
        LocalDate date,

        @Schema(required = true, description = "At most 100 characters", example = "Ad hoc holiday")
        String nameEnglish,

        @Schema(required = true, description = "At most 100 characters", example = "임시공휴일")
        String nameKorean,

        @Schema(
                required = true,
                description = "Who decided it and when, at most 400 characters",
                example = "Decision of the State Council of 2026-12-01")
        String source) {
    private static final List<String> KNOWN = List.of("date", "nameEnglish", "nameKorean", "source");
    private static final int YEARS = 10;

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    static NewHoliday from(Map<String, Object> body, LocalDate today) {
        var sent = new JsonInput(body, KNOWN);
        return new NewHoliday(
                date(sent.text("date", 20), today),
                sent.text("nameEnglish", 100),
                sent.text("nameKorean", 100),
                sent.text("source", 400));
    }

    /** The holiday, announced today. */
    Holiday announced(LocalDate today) {
        return new Holiday(date, nameEnglish, nameKorean, Words.same(source), today);
    }

    private static LocalDate date(String text, LocalDate today) {
        try {
            var date = LocalDate.parse(text);
            if (date.isBefore(today)) {
                throw new InvalidInput("date", "is over: what ended on it cannot be counted again");
            }
            if (date.isAfter(today.plusYears(YEARS))) {
                throw new InvalidInput("date", "is more than " + YEARS + " years away");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new InvalidInput("date", "must be a day such as 2026-12-24");
        }
    }
}
