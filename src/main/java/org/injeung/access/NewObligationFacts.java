package org.injeung.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.fields.Body;
import org.injeung.law.Activity;
import org.injeung.law.Measure;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;

/** What a caller states of an organization for a business year; what is left out is not stated. */
@Schema(
        name = "NewObligationFacts",
        description = "Facts of one business year on which the duty to be certified depends")
public record NewObligationFacts(
        @NotNull @Min(2012) @Max(2100) @Schema(description = "The business year, which is over", example = "2025")
        Long year,

        @Min(0)
        @Max(10_000_000_000_000_000L)
        @Schema(description = "Sales or revenue in won", example = "41000000000000")
        Long sales,

        @Min(0)
        @Max(10_000_000_000_000_000L)
        @Schema(description = "Of that from information and communications services, in won")
        Long ictSales,

        @Min(0) @Max(10_000_000_000L) @Schema(description = "Average number of users a day", example = "1000000")
        Long dailyUsers,

        @Min(0) @Max(10_000_000_000L) @Schema(description = "Students on 31 December of that year", example = "10000")
        Long students,

        @Schema(description = "Activities that the law names")
        Set<Activity> activities) {
    /**
     * Reads the body of a request.
     *
     * @param thisYear the current year, which is not over
     * @throws InvalidInput with everything that is missing, wrong or unknown
     */
    public static NewObligationFacts from(Body<NewObligationFacts> body, int thisYear) {
        var sent = body.read();
        sent.problemOfYear(thisYear).ifPresent(problem -> {
            throw new InvalidInput(List.of(problem));
        });
        return sent;
    }

    /** That the business year is not over, if it is not. */
    public Optional<Wrong> problemOfYear(int thisYear) {
        return year < thisYear
                ? Optional.empty()
                : Optional.of(new Wrong("year", new Words("is not over", "아직 끝나지 않은 연도입니다")));
    }

    /** The business year. */
    public int businessYear() {
        return Math.toIntExact(year);
    }

    /** The figures that were stated. */
    public Map<Measure, Long> figures() {
        var figures = new EnumMap<Measure, Long>(Measure.class);
        put(figures, Measure.SALES, sales);
        put(figures, Measure.ICT_SALES, ictSales);
        put(figures, Measure.DAILY_USERS, dailyUsers);
        put(figures, Measure.STUDENTS, students);
        return figures;
    }

    private static void put(Map<Measure, Long> figures, Measure measure, Long figure) {
        if (figure != null) {
            figures.put(measure, figure);
        }
    }
}
