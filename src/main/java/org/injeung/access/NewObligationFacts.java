package org.injeung.access;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Activity;
import org.injeung.law.Measure;
import org.injeung.registry.InvalidInput;

/**
 * What a caller states of an organization for a business year, checked; what is left out is not stated.
 *
 * @param year the business year
 * @param sales sales or revenue in won
 * @param ictSales of that from information and communications services
 * @param dailyUsers average number of users a day
 * @param students students on 31 December
 * @param activities which of the activities that the law names it had
 */
@Schema(
        name = "NewObligationFacts",
        description = "Facts of one business year on which the duty to be certified depends")
public record NewObligationFacts(
        @Schema(required = true, description = "The business year, which is over", example = "2025")
        int year,

        @Schema(nullable = true, description = "Sales or revenue in won", example = "41000000000000")
        Long sales,

        @Schema(nullable = true, description = "Of that from information and communications services, in won")
        Long ictSales,

        @Schema(nullable = true, description = "Average number of users a day", example = "1000000")
        Long dailyUsers,

        @Schema(nullable = true, description = "Students on 31 December of that year", example = "10000")
        Long students,

        @Schema(description = "Activities that the law names", example = "[\"DATA_CENTER\"]")
        Set<Activity> activities) {
    private static final long MAX_SALES = 10_000_000_000_000_000L;
    private static final long MAX_PERSONS = 10_000_000_000L;
    private static final int FIRST_YEAR = 2012;
    private static final List<String> KNOWN = Arrays.stream(NewObligationFacts.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    /**
     * Reads the body of a request.
     *
     * @param thisYear the current year, which is not over
     * @throws InvalidInput naming the property that is missing, wrong or unknown
     */
    public static NewObligationFacts from(Map<String, Object> body, int thisYear) {
        if (body == null) {
            throw new InvalidInput("body", "a JSON object is expected");
        }
        var unknown = new TreeSet<>(body.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown.first(), "is not expected here; expected are " + String.join(", ", KNOWN));
        }
        var year = number(body, "year", FIRST_YEAR, thisYear - 1L);
        if (year == null) {
            throw new InvalidInput("year", "is missing");
        }
        return new NewObligationFacts(
                year.intValue(),
                number(body, "sales", 0, MAX_SALES),
                number(body, "ictSales", 0, MAX_SALES),
                number(body, "dailyUsers", 0, MAX_PERSONS),
                number(body, "students", 0, MAX_PERSONS),
                activities(body.get("activities")));
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

    private static Long number(Map<String, Object> body, String property, long min, long max) {
        var value = body.get(property);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Integer || value instanceof Long || value instanceof BigInteger)) {
            throw new InvalidInput(property, "must be a whole number");
        }
        var number = ((Number) value).longValue();
        if (value instanceof BigInteger || number < min || number > max) {
            throw new InvalidInput(property, "must be between " + min + " and " + max + ", not " + value);
        }
        return number;
    }

    private static Set<Activity> activities(Object value) {
        if (value == null) {
            return Set.of();
        }
        if (!(value instanceof Collection<?> names)) {
            throw new InvalidInput("activities", "must be a list");
        }
        return names.stream().map(NewObligationFacts::activity).collect(Collectors.toUnmodifiableSet());
    }

    private static Activity activity(Object name) {
        return Arrays.stream(Activity.values())
                .filter(activity -> activity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "activities",
                        "must be some of "
                                + Arrays.stream(Activity.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
