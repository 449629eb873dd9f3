package org.injeung.deadlines;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Body;
import org.injeung.fields.Text;
import org.injeung.law.Holiday;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/** What a manager sends to announce a holiday. */
@Schema(name = "NewHoliday", description = "A holiday that was announced")
record NewHoliday(
        @NotNull @Schema(description = "Today or later, within ten years", example = "2026-12-24")
        LocalDate date,

        @NotNull
        @Text(max = 100, oneLine = true)
        @Schema(description = "Its name in English", example = "Ad hoc holiday")
        String nameEnglish,

        @NotNull @Text(max = 100, oneLine = true) @Schema(description = "Its name in Korean", example = "임시공휴일")
        String nameKorean,

        @NotNull
        @Text(max = 400, oneLine = true)
        @Schema(description = "Who decided it and when", example = "Decision of the State Council of 2026-12-01")
        String source) {
    private static final int YEARS = 10;

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    static NewHoliday from(Body<NewHoliday> body, LocalDate today) {
        var sent = body.read();
        if (sent.date.isBefore(today)) {
            throw new InvalidInput(
                    "date",
                    new Words("is over: what ended on it cannot be counted again", "지난 날입니다. 그날 끝난 기간은 다시 계산할 수 없습니다"));
        }
        if (sent.date.isAfter(today.plusYears(YEARS))) {
            throw new InvalidInput("date", new Words("is more than %d years away", "%d년 넘게 남은 날입니다").with(YEARS));
        }
        return sent;
    }

    /** The holiday, announced today. */
    Holiday announced(LocalDate today) {
        return new Holiday(date, nameEnglish, nameKorean, Words.same(source), today);
    }
}
